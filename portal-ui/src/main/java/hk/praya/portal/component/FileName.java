package hk.praya.portal.component;

import hk.praya.domain.document.FileType;
import java.util.Locale;
import java.util.stream.Stream;

/** What people call their files: kept as it is told, but for what could deceive or would not fit. */
public final class FileName {

    /** The most characters that are kept. */
    public static final int LONGEST = 255;

    private static final int LONGEST_ENDING = 10;
    private static final String UNNAMED = "untitled";

    private FileName() {}

    /** The name without any folder, control sign or sign that turns the writing around, and not over the longest. */
    public static String clean(String told) {
        var last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        var kept = new StringBuilder();
        last.codePoints().filter(FileName::isHarmless).forEach(kept::appendCodePoint);
        var name = kept.toString().strip();
        return name.isEmpty() ? UNNAMED : shorten(name);
    }

    /** The name with an ending that fits what is in the file, which may be another than when it was named. */
    public static String fitting(String name, FileType type) {
        var lower = name.toLowerCase(Locale.ROOT);
        return endings(type).anyMatch(lower::endsWith) ? name : name + "." + type.extension();
    }

    /** What several files are called, bound into one PDF, after the first of them. */
    public static String bound(String first) {
        int dot = first.lastIndexOf('.');
        boolean hasEnding = dot > 0 && first.length() - dot <= LONGEST_ENDING;
        return shorten((hasEnding ? first.substring(0, dot) : first) + "." + FileType.PDF.extension());
    }

    private static Stream<String> endings(FileType type) {
        return switch (type) {
            case PDF -> Stream.of(".pdf");
            case JPEG -> Stream.of(".jpg", ".jpeg");
            case PNG -> Stream.of(".png");
            case GIF -> Stream.of(".gif");
            case TIFF -> Stream.of(".tif", ".tiff");
        };
    }

    private static boolean isHarmless(int sign) {
        boolean turnsAround = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
        int type = Character.getType(sign);
        return !turnsAround
                && type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** Cuts the middle out, so that the ending stays. */
    private static String shorten(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int stem = LONGEST - ending.codePointCount(0, ending.length());
        return name.substring(0, name.offsetByCodePoints(0, stem)) + ending;
    }
}
