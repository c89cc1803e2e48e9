package hk.praya.portal.statistics;

import hk.praya.portal.chart.Chart;
import hk.praya.portal.chart.Drawing;
import hk.praya.portal.chart.Drawing.Anchor;
import hk.praya.portal.chart.Drawing.Hatching;
import hk.praya.portal.text.Words;
import hk.praya.scoring.statistics.StatisticsTable;
import java.util.List;

/** All rows of a table but the first, which dwarfs them, on a scale of their own, and says so. */
final class RestChart {

    private static final int BAR = 16;

    private final StatisticsTable table;
    private final List<StatisticsTable.Row> rest;
    private final String caption;
    private final int longest;

    private RestChart(StatisticsTable table) {
        this.table = table;
        rest = table.rows().subList(1, table.rows().size());
        longest = rest.stream().mapToInt(row -> row.values().getFirst()).max().orElseThrow();
        caption = Words.of(
                "statistics.by-region.rest",
                rest.stream().mapToInt(row -> row.values().getFirst()).sum());
    }

    static Chart of(StatisticsTable table) {
        var chart = new RestChart(table);
        var figure = new Chart(chart.caption, chart.beside(), chart.beneath());
        figure.addClassName("rest");
        return figure;
    }

    /** Names beside the bars. */
    private Drawing beside() {
        double left = 226;
        double high = 28;
        var drawing = drawing("rest-beside", 520, rest.size() * high + 4);
        var hatching = hatching(drawing);
        for (int i = 0; i < rest.size(); i++) {
            double y = i * high + 4;
            drawing.text(left - 10, y + 13, Anchor.END, Labels.of(table, rest.get(i)), "legend");
            bar(drawing, hatching, rest.get(i), left, y, 520 - left - 40);
        }
        drawing.line(left, 0, left, rest.size() * high + 4, "axis");
        return drawing;
    }

    /** Names above the bars. */
    private Drawing beneath() {
        double high = 44;
        var drawing = drawing("rest-beneath", 288, rest.size() * high);
        var hatching = hatching(drawing);
        for (int i = 0; i < rest.size(); i++) {
            double y = i * high;
            drawing.text(0, y + 14, Anchor.START, Labels.of(table, rest.get(i)), "legend");
            bar(drawing, hatching, rest.get(i), 0.5, y + 20, 240);
        }
        return drawing;
    }

    private void bar(Drawing drawing, Hatching hatching, StatisticsTable.Row row, double x, double y, double room) {
        int value = row.values().getFirst();
        double length = room * value / longest;
        if (row.isRemainder()) {
            drawing.rect(x, y, length, BAR, "bar received", hatching);
        } else {
            drawing.rect(x, y, length, BAR, "bar allotted");
        }
        drawing.text(x + length + 6, y + 13, Anchor.START, Words.number(value), "value");
    }

    private Drawing drawing(String name, double width, double height) {
        return new Drawing(name, width, height, caption).describe(Words.of("statistics.by-region.rest.described"));
    }

    private static Hatching hatching(Drawing drawing) {
        return drawing.hatching("others", 5, "hatch-ground", "hatch-line");
    }
}
