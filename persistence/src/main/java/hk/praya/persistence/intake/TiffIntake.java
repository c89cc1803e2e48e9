package hk.praya.persistence.intake;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes TIFF files of one page or more. What must be written again becomes a PDF, which every browser shows. */
final class TiffIntake {

    private final IntakeLimits limits;
    private final DecodingRoom room;

    TiffIntake(IntakeLimits limits, DecodingRoom room) {
        this.limits = limits;
        this.room = room;
    }

    Taken take(Path file, Content content, Workplace at) throws IOException, Unfit {
        if (Disguise.isWorn(content)) {
            throw new Unfit(DocumentProblem.HARMFUL);
        }
        var anatomy = TiffAnatomy.of(content, limits);
        refuseUnreadable(file);
        Set<Alteration> alterations = EnumSet.noneOf(Alteration.class);
        if (!anatomy.tellWhere().isEmpty()) {
            alterations.add(Alteration.LOCATION_REMOVED);
        }
        if (anatomy.pages().stream().anyMatch(page -> page.orientation() != 1)) {
            alterations.add(Alteration.TURNED_UPRIGHT);
        }
        if (content.size() > limits.kept()) {
            alterations.add(Alteration.SHRUNK);
        }
        if (alterations.isEmpty()) {
            return new Taken.AsIs(FileType.TIFF);
        }
        return alterations.equals(EnumSet.of(Alteration.LOCATION_REMOVED))
                ? new Taken.Prepared(silenced(file, anatomy.tellWhere(), at), FileType.TIFF, alterations)
                : bound(file, anatomy, alterations, at);
    }

    private static void refuseUnreadable(Path file) throws IOException, Unfit {
        try (var picture = Picture.open(file, Kind.TIFF)) {
            picture.bytesFor(0);
        }
    }

    /** The same file, with zeros in these places. */
    private static Path silenced(Path file, List<Part> places, Workplace at) throws IOException {
        var copy = at.newFile();
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (var bytes = new RandomAccessFile(copy.toFile(), "rw")) {
            for (var place : places) {
                bytes.seek(place.start());
                bytes.write(new byte[(int) (place.end() - place.start())]);
            }
        }
        return at.handOver(copy);
    }

    private Taken bound(Path file, TiffAnatomy anatomy, Set<Alteration> alterations, Workplace at)
            throws IOException, Unfit {
        alterations.add(Alteration.CONVERTED);
        var orientations =
                anatomy.pages().stream().map(TiffAnatomy.Page::orientation).toList();
        return room.with(DecodingRoom.BYTES, () -> {
            var fitting = at.newFile();
            try (var book = new Binding(at, limits)) {
                book.addPages(file, Kind.TIFF, orientations);
                book.save(fitting);
            }
            if (Files.size(fitting) > limits.kept()) {
                alterations.add(Alteration.SHRUNK);
                fitting = new PdfShrinking(limits, at).shrink(fitting);
            }
            return new Taken.Prepared(at.handOver(fitting), FileType.PDF, alterations);
        });
    }
}
