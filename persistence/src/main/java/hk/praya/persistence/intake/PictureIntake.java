package hk.praya.persistence.intake;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;

/** Takes photographs and other pictures of one page: JPEG, PNG and GIF, and what becomes JPEG. */
final class PictureIntake {

    private static final Set<String> COLOURS_OF_PNG = Set.of("cHRM", "gAMA", "iCCP", "sRGB", "pHYs");
    private static final int HEAD_OF_PNG = PngAnatomy.SIGNATURE.length() + 25;

    private final IntakeLimits limits;
    private final DecodingRoom room;

    PictureIntake(IntakeLimits limits, DecodingRoom room) {
        this.limits = limits;
        this.room = room;
    }

    Taken take(Path file, Kind kind, Content content, Workplace at) throws IOException, Unfit {
        var anatomy = anatomy(kind, content);
        anatomy.holdTo(limits);
        var says = Whereabouts.of(content, anatomy);
        var hiding = hiding(content, anatomy);
        var needless = new HashSet<>(says.tellWhere());
        needless.addAll(hiding);
        Set<Alteration> alterations = EnumSet.noneOf(Alteration.class);
        addIf(!says.tellWhere().isEmpty(), Alteration.LOCATION_REMOVED, alterations);
        addIf(!hiding.isEmpty() || hasTail(content, anatomy), Alteration.ACTIVE_CONTENT_REMOVED, alterations);
        addIf(content.size() > limits.kept(), Alteration.SHRUNK, alterations);
        if (says.orientation() == 1) {
            var parts = anatomy.without(needless);
            if (alterations.isEmpty() && !Disguise.isWorn(content)) {
                return new Taken.AsIs(kind.kept());
            }
            var copy = at.newFile();
            content.write(parts, copy);
            if (Files.size(copy) <= limits.kept() && !isWorn(copy)) {
                return new Taken.Prepared(at.handOver(copy), kind.kept(), alterations);
            }
        }
        addIf(Disguise.isWorn(content), Alteration.ACTIVE_CONTENT_REMOVED, alterations);
        return afresh(file, kind, says.orientation(), alterations, colours(content, anatomy), at);
    }

    private static Anatomy anatomy(Kind kind, Content content) throws Unfit {
        return switch (kind) {
            case JPEG -> JpegAnatomy.of(content);
            case PNG -> PngAnatomy.of(content);
            case GIF -> GifAnatomy.of(content);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** Phones put further pictures, and films, after the end, and a list of them before it. */
    private static Set<Part> hiding(Content content, Anatomy anatomy) {
        var hiding = Disguise.hidingIn(content, anatomy);
        if (hasTail(content, anatomy)) {
            hiding.addAll(anatomy.matching(part -> part.name().equals("APP2") && content.has("MPF\0", part.data())));
        }
        return hiding;
    }

    private static boolean hasTail(Content content, Anatomy anatomy) {
        return !content.isPaddingFrom(anatomy.end());
    }

    private static boolean isWorn(Path copy) throws IOException {
        try (var content = Content.of(copy)) {
            return Disguise.isWorn(content);
        }
    }

    private static byte[] colours(Content content, Anatomy anatomy) throws IOException {
        var colours = new ByteArrayOutputStream();
        for (var part : anatomy.matching(part -> COLOURS_OF_PNG.contains(part.name()))) {
            content.write(part, colours);
        }
        return colours.toByteArray();
    }

    /** Decodes the picture and writes it again. A PNG file stays one, if it may be as big as that. */
    private Taken afresh(
            Path file, Kind kind, int orientation, Set<Alteration> alterations, byte[] colours, Workplace at)
            throws IOException, Unfit {
        addIf(orientation != 1, Alteration.TURNED_UPRIGHT, alterations);
        try (var picture = Picture.open(file, kind)) {
            return room.with(picture.bytesFor(0), () -> {
                var decoded = picture.read(0);
                addIf(
                        (long) decoded.getWidth() * decoded.getHeight() < picture.width(0) * picture.height(0),
                        Alteration.SHRUNK,
                        alterations);
                var upright = Turning.upright(decoded, orientation);
                var fresh = at.newFile();
                if (kind == Kind.PNG && !alterations.contains(Alteration.SHRUNK)) {
                    ImageIO.write(upright, "png", fresh.toFile());
                    colour(fresh, colours);
                    if (Files.size(fresh) <= limits.kept()) {
                        return new Taken.Prepared(at.handOver(fresh), FileType.PNG, alterations);
                    }
                }
                addIf(kind != Kind.JPEG, Alteration.CONVERTED, alterations);
                if (!Jpegs.writeWithin(limits.kept(), upright, fresh)) {
                    throw new Unfit(DocumentProblem.CANNOT_SHRINK);
                }
                return new Taken.Prepared(at.handOver(fresh), FileType.JPEG, alterations);
            });
        }
    }

    /** Puts chunks that say what the colours mean where they belong. */
    private static void colour(Path png, byte[] chunks) throws IOException {
        var bytes = Files.readAllBytes(png);
        try (var out = Files.newOutputStream(png)) {
            out.write(bytes, 0, HEAD_OF_PNG);
            out.write(chunks);
            out.write(bytes, HEAD_OF_PNG, bytes.length - HEAD_OF_PNG);
        }
    }

    private static void addIf(boolean is, Alteration alteration, Set<Alteration> to) {
        if (is) {
            to.add(alteration);
        }
    }
}
