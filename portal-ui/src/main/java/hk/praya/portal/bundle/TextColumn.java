package hk.praya.portal.bundle;

import hk.praya.portal.text.Parallel;
import hk.praya.portal.text.Tongue;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Breaks texts into lines of a width, where the language lets them be broken. */
final class TextColumn {

    private static final Pattern BREAKS = Pattern.compile("\\R|\\t");

    /** They choose between shapes of the sign before them, of which the fonts have one. */
    private static final Pattern SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private static final Pattern COMBINED = Pattern.compile("\\p{L}\\p{Mn}+");

    private final Typeface typeface;
    private final Locale language;
    private final @Nullable Parallel beside;

    /** @param beside what is said in a second language, to be set beneath each text; null for nothing */
    TextColumn(Typeface typeface, Locale language, @Nullable Parallel beside) {
        this.typeface = typeface;
        this.language = language;
        this.beside = beside;
    }

    /** How many languages each text is set in: one or two. */
    int languages() {
        return beside == null ? 1 : 2;
    }

    /** The lines of several texts, each beginning on a new one. */
    List<TextLine> lines(List<Said> texts, float width) {
        var lines = new ArrayList<TextLine>();
        for (var text : texts) {
            lines.addAll(lines(text, language, null, width));
            if (beside != null) {
                var second = beside.tongue();
                beside.of(text.words())
                        .map(words -> new Said(text.style().beneath(), words))
                        .ifPresent(said -> lines.addAll(lines(said, second.locale(), second, width)));
            }
        }
        return lines;
    }

    private List<TextLine> lines(Said text, Locale spoken, @Nullable Tongue second, float width) {
        return broken(text, spoken, width).stream()
                .map(line -> new TextLine(text.style(), typeface.runs(asSeen(line)), second))
                .toList();
    }

    /** Signs in the order they stand on the page: what is written from right to left is turned around. */
    private static String asSeen(String line) {
        var directions = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        if (directions.isLeftToRight()) {
            return line;
        }
        int count = directions.getRunCount();
        var levels = new byte[count];
        var parts = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) directions.getRunLevel(i);
            var part = line.substring(directions.getRunStart(i), directions.getRunLimit(i));
            boolean rightToLeft = levels[i] % 2 == 1;
            parts[i] = rightToLeft ? new StringBuilder(part).reverse().toString() : part;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, count);
        return String.join("", parts);
    }

    private List<String> broken(Said text, Locale spoken, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : pieces(settable(text.words()), spoken, text.style(), width)) {
            if (!line.isEmpty() && typeface.width((line + piece).stripTrailing(), text.style()) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        return lines;
    }

    /** What is never broken, unless it alone is wider than a line. */
    private List<String> pieces(String words, Locale spoken, Style style, float width) {
        var breaks = BreakIterator.getLineInstance(spoken);
        breaks.setText(words);
        var pieces = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var piece = words.substring(from, to);
            if (typeface.width(piece.stripTrailing(), style) <= width) {
                pieces.add(piece);
            } else {
                piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
            }
            from = to;
        }
        return pieces;
    }

    /** Marks are joined to their letters where there is such a letter: the fonts do not place them. */
    private static String settable(String words) {
        var joined = COMBINED.matcher(BREAKS.matcher(words).replaceAll(" "))
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFC));
        return SELECTORS.matcher(joined).replaceAll("");
    }
}
