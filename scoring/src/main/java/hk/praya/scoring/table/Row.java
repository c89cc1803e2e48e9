package hk.praya.scoring.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row: its cells, without the spaces around them. Cells that its line leaves out at the end are empty. */
public record Row(List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * What a cell says.
     *
     * @throws IllegalStateException if it is empty
     */
    public String text(int cell) {
        var text = orNull(cell);
        if (text == null) {
            throw new IllegalStateException("cell %d of %s is empty".formatted(cell, cells));
        }
        return text;
    }

    /** What a cell says; null where it is empty. */
    public @Nullable String orNull(int cell) {
        return cell >= cells.size() || cells.get(cell).isEmpty() ? null : cells.get(cell);
    }
}
