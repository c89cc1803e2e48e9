package hk.praya.persistence.intake;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Takes pictures in formats that are not kept, and makes JPEG of them. */
final class ConversionIntake {

    private static final int HEAD_OF_HEIF = 1 << 20;
    private static final Set<String> KEPT_PARTS =
            Set.of("SOI", "APP0", "APP2", "APP14", "TABLE", "SOF", "SOS", "RST", "EOI");

    private final IntakeLimits limits;
    private final DecodingRoom room;
    private final HeifDecoder decoder;

    ConversionIntake(IntakeLimits limits, DecodingRoom room, HeifDecoder decoder) {
        this.limits = limits;
        this.room = room;
        this.decoder = decoder;
    }

    Taken take(Path file, Kind kind, Content content, Workplace at) throws IOException, Unfit {
        Set<Alteration> alterations = EnumSet.of(Alteration.CONVERTED);
        if (content.size() > limits.kept()) {
            alterations.add(Alteration.SHRUNK);
        }
        if (kind != Kind.HEIF) {
            return afresh(file, kind, orientation(content, kind, alterations), alterations, at);
        }
        refuseTooManyPixels(content);
        var decoded = at.newFile();
        room.with(DecodingRoom.BYTES / 2, () -> {
            decoder.decode(file, decoded, at);
            return decoded;
        });
        return withoutNotes(decoded, alterations, at);
    }

    /** The decoder has turned the picture, so nothing that is said of its orientation counts. */
    private Taken withoutNotes(Path decoded, Set<Alteration> alterations, Workplace at) throws IOException, Unfit {
        try (var content = Content.of(decoded)) {
            var anatomy = JpegAnatomy.of(content);
            anatomy.holdTo(limits);
            if (!Whereabouts.of(content, anatomy).tellWhere().isEmpty()) {
                alterations.add(Alteration.LOCATION_REMOVED);
            }
            var plain = at.newFile();
            content.write(anatomy.matching(part -> KEPT_PARTS.contains(part.name())), plain);
            if (Files.size(plain) <= limits.kept()) {
                return new Taken.Prepared(at.handOver(plain), FileType.JPEG, alterations);
            }
            alterations.add(Alteration.SHRUNK);
            return afresh(plain, Kind.JPEG, 1, alterations, at);
        }
    }

    private Taken afresh(Path file, Kind kind, int orientation, Set<Alteration> alterations, Workplace at)
            throws IOException, Unfit {
        if (orientation != 1) {
            alterations.add(Alteration.TURNED_UPRIGHT);
        }
        try (var picture = Picture.open(file, kind)) {
            if (picture.width(0) > limits.pixels() / Math.max(1, picture.height(0))) {
                throw new Unfit(DocumentProblem.TOO_MANY_PIXELS);
            }
            return room.with(picture.bytesFor(0), () -> {
                var jpeg = at.newFile();
                if (!Jpegs.writeWithin(limits.kept(), Turning.upright(picture.read(0), orientation), jpeg)) {
                    throw new Unfit(DocumentProblem.CANNOT_SHRINK);
                }
                return new Taken.Prepared(at.handOver(jpeg), FileType.JPEG, alterations);
            });
        }
    }

    private static int orientation(Content content, Kind kind, Set<Alteration> alterations) throws Unfit {
        if (kind != Kind.WEBP) {
            return 1;
        }
        var says = Whereabouts.of(content, WebpAnatomy.of(content));
        if (!says.tellWhere().isEmpty()) {
            alterations.add(Alteration.LOCATION_REMOVED);
        }
        return says.orientation();
    }

    /** The sizes of the pictures, and of the tiles they are put together from, stand near the beginning. */
    private void refuseTooManyPixels(Content content) throws Unfit {
        long size = content.find("ispe", 0, HEAD_OF_HEIF);
        while (size >= 0) {
            long width = content.four(size + 8);
            long height = content.four(size + 12);
            if (height > 0 && width > limits.pixels() / height) {
                throw new Unfit(DocumentProblem.TOO_MANY_PIXELS);
            }
            size = content.find("ispe", size + 4, HEAD_OF_HEIF);
        }
    }
}
