package hk.praya.portal.bundle;

import hk.praya.portal.text.Tongue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of text, ready to be drawn.
 *
 * @param second the language it is in where that is not the document's own
 */
record TextLine(Style style, List<Run> runs, @Nullable Tongue second) {

    TextLine {
        runs = List.copyOf(runs);
    }

    /** How far down several lines go, in points. */
    static float height(List<TextLine> lines) {
        float height = 0;
        for (var line : lines) {
            height += line.style().leading();
        }
        return height;
    }
}
