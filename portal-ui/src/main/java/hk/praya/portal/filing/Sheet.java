package hk.praya.portal.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was told about one person, or one side of them, line by line.
 *
 * @param route where it is changed while it is a draft
 */
public record Sheet(String title, String route, List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * One question and what was told.
     *
     * @param told in the order it was told; empty where nothing was
     */
    public record Line(String label, List<String> told) {

        public Line {
            told = List.copyOf(told);
        }

        static Line of(String label, @Nullable String told) {
            return new Line(label, told == null || told.isBlank() ? List.of() : List.of(told));
        }
    }
}
