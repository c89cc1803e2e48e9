package hk.praya.portal.statistics;

import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;
import hk.praya.scoring.statistics.StatisticsTable;
import java.util.List;

/** The table by year: one column for each measure. */
final class YearTable extends FigureTable {

    private static final long serialVersionUID = 1L;

    YearTable(StatisticsTable table) {
        super(Words.of("statistics.by-year.table"), columns(table));
        addClassName("years");
        table.rows().forEach(row -> row(name(row), numbers(row.values())));
        total(numbers(table.totals()));
    }

    private static Span name(StatisticsTable.Row row) {
        var name = new Span(row.code());
        if (!row.note().isEmpty()) {
            var remark = new Span(Words.of("statistics.remark." + row.code()));
            remark.addClassName("remark");
            name = new Span(name, remark);
        }
        return name;
    }

    private static Amount[] numbers(List<Integer> values) {
        return values.stream().map(Amount::new).toArray(Amount[]::new);
    }

    private static String[] columns(StatisticsTable table) {
        var columns = new String[table.measures().size() + 1];
        columns[0] = Words.of("statistics.year");
        for (int i = 0; i < table.measures().size(); i++) {
            columns[i + 1] = Labels.of(table.measures().get(i));
        }
        return columns;
    }
}
