package hk.praya.scoring.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A published table.
 *
 * @param name what it is called here, in small letters and hyphens
 * @param measures what its columns count
 * @param rows in the order they were published in
 * @param totals the totals as they were stated, one for each measure
 */
public record StatisticsTable(
        String name, List<Measure> measures, List<Row> rows, List<Integer> totals, Source source) {

    /**
     * One row.
     *
     * @param code what it is called here, in small letters and hyphens
     * @param label what it is called in the publication; a quotation
     * @param values one for each measure
     * @param note the publication's remark on it, or nothing
     */
    public record Row(String code, String label, List<Integer> values, String note) {

        private static final String OTHERS = "others";

        public Row {
            values = List.copyOf(values);
        }

        /** Whether it sums up what has no row of its own. */
        public boolean isRemainder() {
            return code.equals(OTHERS);
        }
    }

    /** @throws IllegalArgumentException if a row lacks a value, or the rows do not add up to the stated totals */
    public StatisticsTable {
        measures = List.copyOf(measures);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        int columns = measures.size();
        if (totals.size() != columns
                || rows.stream().anyMatch(row -> row.values().size() != columns)) {
            throw new IllegalArgumentException("a row of %s has not %d values".formatted(name, columns));
        }
        if (!sums(rows, columns).equals(totals)) {
            throw new IllegalArgumentException("the rows of %s do not add up to %s".formatted(name, totals));
        }
    }

    /** The values of one measure, row by row. */
    public List<Integer> column(Measure measure) {
        int column = measures.indexOf(measure);
        if (column < 0) {
            throw new IllegalArgumentException("%s does not count %s".formatted(name, measure));
        }
        return rows.stream().map(row -> row.values().get(column)).toList();
    }

    private static List<Integer> sums(List<Row> rows, int columns) {
        return IntStream.range(0, columns)
                .map(column ->
                        rows.stream().mapToInt(row -> row.values().get(column)).sum())
                .boxed()
                .toList();
    }
}
