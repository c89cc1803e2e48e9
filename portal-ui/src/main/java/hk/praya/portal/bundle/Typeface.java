package hk.praya.portal.bundle;

import hk.praya.portal.text.Tongue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a document, one behind the other: each sign is taken from the first that has it, in the shapes of the
 * reader's own script. A sign that none has is shown as a box. Only what is shown is embedded.
 */
final class Typeface {

    private enum Font {
        LATIN("NotoSans-Regular.ttf"),
        HONG_KONG("NotoSansHK-Regular.ttf"),
        MAINLAND("NotoSansSC-Regular.ttf");

        private final String file;

        Font(String file) {
            this.file = file;
        }
    }

    private static final Set<UnicodeScript> LATIN_FIRST =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.INHERITED);

    private static final int ASCII = 0x80;
    private static final float PER_EM = 1000;

    private final PDDocument document;
    private final Map<Font, PDType0Font> loaded = new EnumMap<>(Font.class);
    private final List<BoxFont> boxes = new ArrayList<>();
    private final List<Font> forWords;
    private final List<Font> forSigns;

    /** @param beside the language of what is set beneath; the same where nothing is */
    Typeface(PDDocument document, Tongue tongue, Tongue beside) {
        this.document = document;
        var chinese = (tongue == Tongue.ENGLISH ? beside : tongue) == Tongue.SIMPLIFIED
                ? List.of(Font.MAINLAND, Font.HONG_KONG)
                : List.of(Font.HONG_KONG, Font.MAINLAND);
        forWords = List.of(Font.LATIN, chinese.getFirst(), chinese.getLast());
        forSigns = tongue == Tongue.ENGLISH ? forWords : List.of(chinese.getFirst(), chinese.getLast(), Font.LATIN);
    }

    /** Parts a line by its fonts. */
    List<Run> runs(String line) {
        var runs = new ArrayList<Run>();
        int from = 0;
        PDFont of = null;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var font = font(line.codePointAt(at));
            if (of != null && !of.equals(font)) {
                runs.add(new Run(of, line.substring(from, at)));
                from = at;
            }
            of = font;
        }
        if (of != null) {
            runs.add(new Run(of, line.substring(from)));
        }
        return runs;
    }

    /** Ends the document: what was shown by now is all that is shown. */
    void finish() throws IOException {
        for (var box : boxes) {
            box.finish();
        }
    }

    /** How wide a text is, in points. */
    float width(String text, Style style) {
        float width = 0;
        for (var run : runs(text)) {
            width += width(run, style);
        }
        return width;
    }

    private static float width(Run run, Style style) {
        try {
            return run.font().getStringWidth(run.signs()) / PER_EM * style.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont font(int sign) {
        for (var font : isWord(sign) ? forWords : forSigns) {
            var candidate = loaded.computeIfAbsent(font, this::load);
            if (candidate.getCmapLookup().getGlyphId(sign) != 0) {
                return candidate;
            }
        }
        return box(sign);
    }

    private PDFont box(int sign) {
        for (var box : boxes) {
            if (box.takes(sign)) {
                return box;
            }
        }
        try {
            boxes.add(new BoxFont(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return box(sign);
    }

    /** Signs that both scripts have, such as quotation marks, are as wide as the reader's script has them. */
    private static boolean isWord(int sign) {
        return sign < ASCII || LATIN_FIRST.contains(UnicodeScript.of(sign));
    }

    private PDType0Font load(Font font) {
        try (var file = Objects.requireNonNull(Typeface.class.getResourceAsStream("/fonts/" + font.file), font.file)) {
            return PDType0Font.load(document, file, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
