package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a picture file is made of, found without decoding it.
 *
 * @param width in pixels, of the biggest picture in it
 * @param height in pixels, of the same picture
 * @param pictures how many there are; more than one where it is animated
 * @param parts from the first byte to where the picture ends, without gaps
 */
record Anatomy(long width, long height, int pictures, List<Part> parts) {

    Anatomy {
        parts = List.copyOf(parts);
    }

    long end() {
        return parts.getLast().end();
    }

    List<Part> matching(Predicate<Part> wanted) {
        return parts.stream().filter(wanted).toList();
    }

    List<Part> without(Set<Part> unwanted) {
        return matching(part -> !unwanted.contains(part));
    }

    void holdTo(IntakeLimits limits) throws Unfit {
        if (width <= 0 || height <= 0) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
        if (width > limits.pixels() / height) {
            throw new Unfit(DocumentProblem.TOO_MANY_PIXELS);
        }
        if (pictures > limits.pages()) {
            throw new Unfit(DocumentProblem.TOO_MANY_PAGES);
        }
    }
}
