package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Finds the chunks of a PNG file, and holds each to its checksum. */
final class PngAnatomy {

    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final int AROUND_DATA = 12;
    private static final int MOST_PARTS = 200_000;
    private static final int BUFFER = 64 * 1024;

    private PngAnatomy() {}

    static Anatomy of(Content content) throws Unfit {
        require(content.has(SIGNATURE, 0) && content.has("IHDR", 12));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("signature", 0, SIGNATURE.length(), SIGNATURE.length()));
        while (!parts.getLast().name().equals("IEND")) {
            require(parts.size() < MOST_PARTS);
            parts.add(chunk(content, parts.getLast().end()));
        }
        return new Anatomy(content.four(16), content.four(20), 1, parts);
    }

    private static Part chunk(Content content, long start) throws Unfit {
        long length = content.four(start);
        require(length >= 0 && start + AROUND_DATA + length <= content.size());
        long end = start + AROUND_DATA + length;
        require(content.four(end - 4) == checksum(content, start + 4, end - 4));
        return new Part(content.text(start + 4, start + 8), start, start + 8, end);
    }

    private static long checksum(Content content, long from, long to) {
        var crc = new CRC32();
        for (long i = from; i < to; i += BUFFER) {
            crc.update(content.copy(i, Math.min(to, i + BUFFER)));
        }
        return crc.getValue();
    }

    private static void require(boolean sound) throws Unfit {
        if (!sound) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
    }
}
