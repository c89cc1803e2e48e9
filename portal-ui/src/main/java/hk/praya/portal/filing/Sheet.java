package hk.praya.portal.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was told about one person, or one side of them, line by line.
 *
 * @param route where it is changed while it is a draft
 */
record Sheet(String title, String route, List<Line> lines) {

    Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * One question and what was told.
     *
     * @param told in the order it was told; empty where nothing was
     */
    record Line(String label, List<String> told) {

        Line {
            told = List.copyOf(told);
        }

        static Line of(String label, @Nullable String told) {
            return new Line(label, told == null || told.isBlank() ? List.of() : List.of(told));
        }
    }
}
