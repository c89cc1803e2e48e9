package hk.praya.portal.statistics;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;
import hk.praya.scoring.statistics.StatisticsTable;
import java.util.Collections;
import java.util.Locale;

/** A table of the parts of a whole. Every part has a bar, all on one scale that begins at nought. */
final class ShareTable extends FigureTable {

    private static final long serialVersionUID = 1L;

    private ShareTable(String name) {
        this("statistics." + name, name);
    }

    private ShareTable(String key, String name) {
        super(
                Words.of(key + ".caption"),
                Words.of(key + ".column"),
                Words.of("statistics.measure.QUOTAS_ALLOTTED"),
                Words.of("statistics.share.column"));
        addClassNames("shares", name);
    }

    static ShareTable of(StatisticsTable table) {
        var shares = new ShareTable(table.name());
        int all = table.totals().getFirst();
        int longest = Collections.max(table.column(table.measures().getFirst()));
        for (var row : table.rows()) {
            int value = row.values().getFirst();
            shares.row(
                    named(Labels.of(table, row), value, longest, row.isRemainder()),
                    new Amount(value),
                    new Amount(Labels.share(value, all)));
        }
        shares.total(new Amount(all), new Amount(Labels.share(all, all)));
        return shares;
    }

    private static Div named(String label, int value, int longest, boolean remainder) {
        var filled = new Div();
        filled.addClassName(remainder ? "hatched" : "filled");
        filled.setWidth(String.format(Locale.ROOT, "%.3f%%", 100.0 * value / longest));
        var length = new Div(filled);
        length.addClassName("length");
        var named = new Div(new Span(label), length);
        named.addClassName("named");
        return named;
    }
}
