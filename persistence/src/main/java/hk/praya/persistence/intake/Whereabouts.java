package hk.praya.persistence.intake;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.exif.makernotes.PanasonicMakernoteDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a picture says about how it was taken.
 *
 * @param orientation as EXIF numbers it, from 1 (upright) to 8
 * @param tellWhere the parts that tell where it was taken
 */
record Whereabouts(int orientation, Set<Part> tellWhere) {

    private static final String EXIF = "Exif\0\0";
    private static final Pattern PLACE = Pattern.compile(
            "GPS|Gps|photoshop:(City|State|Country)|Location|CountryCode|\\x1c\\x02[\\x1a\\x1b\\x5a\\x5c\\x5f\\x64\\x65]");
    private static final Pattern RAW_PROFILE = Pattern.compile("(?s)Raw profile type \\w+\0.*?\\d+\\s(.*)");
    private static final List<Integer> PLACE_IN_PANASONIC = List.of(
            PanasonicMakernoteDirectory.TAG_COUNTRY,
            PanasonicMakernoteDirectory.TAG_STATE,
            PanasonicMakernoteDirectory.TAG_CITY,
            PanasonicMakernoteDirectory.TAG_LANDMARK);
    private static final Set<String> SPEAKING =
            Set.of("APP1", "APP13", "XMP ", "tEXt", "zTXt", "iTXt", "extension 255");
    private static final int LONGEST_TEXT = 1 << 20;

    Whereabouts {
        tellWhere = Set.copyOf(tellWhere);
    }

    static Whereabouts of(Content content, Anatomy anatomy) {
        int orientation = 1;
        Set<Part> telling = new HashSet<>();
        for (var part : anatomy.parts()) {
            var exif = exif(content, part);
            if (exif.length > 0) {
                var said = read(exif);
                orientation = orientation == 1 ? orientation(said) : orientation;
                if (tellsWhere(said)) {
                    telling.add(part);
                }
            } else if (textTellsWhere(content, part)) {
                telling.add(part);
            }
        }
        return new Whereabouts(orientation, telling);
    }

    /** The EXIF of a part, from its byte order on; nothing if there is none. */
    private static byte[] exif(Content content, Part part) {
        return switch (part.name()) {
            case "APP1" ->
                content.has(EXIF, part.data()) ? content.copy(part.data() + EXIF.length(), part.end()) : new byte[0];
            case "eXIf" -> content.copy(part.data(), Math.min(part.end() - 4, part.data() + LONGEST_TEXT));
            case "EXIF" -> {
                long start = content.has(EXIF, part.data()) ? part.data() + EXIF.length() : part.data();
                yield content.copy(start, Math.min(part.end(), start + LONGEST_TEXT));
            }
            default -> new byte[0];
        };
    }

    static Metadata read(byte[] exif) {
        var metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(exif), metadata);
        return metadata;
    }

    static int orientation(Metadata metadata) {
        var first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var said = first == null ? null : first.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return said == null || said < 1 || said > 8 ? 1 : said;
    }

    /** A version number alone tells nothing. */
    static boolean tellsWhere(Metadata metadata) {
        return metadata.getDirectoriesOfType(GpsDirectory.class).stream()
                        .flatMap(gps -> gps.getTags().stream())
                        .anyMatch(tag -> tag.getTagType() != GpsDirectory.TAG_VERSION_ID)
                || metadata.getDirectoriesOfType(PanasonicMakernoteDirectory.class).stream()
                        .anyMatch(maker -> PLACE_IN_PANASONIC.stream().anyMatch(tag -> isSaid(maker.getString(tag))));
    }

    /** Whether notes in XMP or IPTC name a place. */
    static boolean tellsWhere(String notes) {
        return PLACE.matcher(notes).find();
    }

    private static boolean isSaid(@Nullable String place) {
        return place != null && !place.replace("\0", "").isBlank() && !place.startsWith("---");
    }

    private static boolean textTellsWhere(Content content, Part part) {
        return SPEAKING.contains(part.name()) && textTellsWhere(part.name(), text(content, part));
    }

    private static String text(Content content, Part part) {
        return content.text(part.data(), Math.min(part.end(), part.data() + LONGEST_TEXT));
    }

    private static boolean textTellsWhere(String name, String raw) {
        return switch (name) {
            case "APP1", "APP13", "XMP " -> tellsWhere(raw);
            case "tEXt" -> pngTextTellsWhere(raw);
            case "zTXt" ->
                pngTextTellsWhere(
                        keyword(raw) + "\0" + inflated(raw, keyword(raw).length() + 2));
            case "iTXt" -> pngTextTellsWhere(raw) || (isCompressed(raw) && pngTextTellsWhere(international(raw)));
            case "extension 255" -> raw.startsWith("XMP DataXMP", 1) && tellsWhere(raw);
            default -> false;
        };
    }

    private static boolean pngTextTellsWhere(String text) {
        if (tellsWhere(text)) {
            return true;
        }
        var profile = RAW_PROFILE.matcher(text);
        return profile.lookingAt() && profileTellsWhere(profile.group(1));
    }

    /** Some programs write EXIF and IPTC into a PNG file as digits. */
    private static boolean profileTellsWhere(String digits) {
        var even = digits.replaceAll("[^0-9a-fA-F]", "");
        var bytes = HexFormat.of().parseHex(even.substring(0, even.length() / 2 * 2));
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean isExif = text.startsWith(EXIF);
        return (isExif && tellsWhere(read(Arrays.copyOfRange(bytes, EXIF.length(), bytes.length)))) || tellsWhere(text);
    }

    private static String keyword(String raw) {
        return raw.substring(0, Math.max(0, raw.indexOf('\0')));
    }

    private static boolean isCompressed(String raw) {
        int flag = keyword(raw).length() + 1;
        return flag < raw.length() && raw.charAt(flag) == 1;
    }

    /** After the keyword: whether and how it is compressed, the language, the keyword in that language. */
    private static String international(String raw) {
        int afterLanguage = raw.indexOf('\0', keyword(raw).length() + 3) + 1;
        int afterTranslation = raw.indexOf('\0', afterLanguage) + 1;
        return inflated(raw, afterTranslation);
    }

    private static String inflated(String raw, int from) {
        var bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        if (from >= bytes.length) {
            return "";
        }
        try (var text = new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            return new String(text.readNBytes(LONGEST_TEXT), StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return "";
        }
    }
}
