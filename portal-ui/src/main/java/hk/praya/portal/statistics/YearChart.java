package hk.praya.portal.statistics;

import static hk.praya.scoring.statistics.Measure.APPLICATIONS_RECEIVED;
import static hk.praya.scoring.statistics.Measure.QUOTAS_ALLOTTED;

import hk.praya.portal.chart.Chart;
import hk.praya.portal.chart.Drawing;
import hk.praya.portal.chart.Drawing.Anchor;
import hk.praya.portal.chart.Drawing.Hatching;
import hk.praya.portal.text.Words;
import hk.praya.scoring.statistics.Measure;
import hk.praya.scoring.statistics.StatisticsTable;
import java.util.Collections;
import java.util.List;

/**
 * Two bars for each year: standing side by side where there is room, lying with their figures where there is not. The
 * figures themselves are in the table that goes with it.
 */
public final class YearChart {

    private static final int STEP = 1_000;

    private final List<String> years;
    private final List<Integer> applications;
    private final List<Integer> quotas;
    private final int top;

    private YearChart(StatisticsTable table) {
        years = table.rows().stream().map(StatisticsTable.Row::code).toList();
        applications = table.column(APPLICATIONS_RECEIVED);
        quotas = table.column(QUOTAS_ALLOTTED);
        top = (Collections.max(applications) / STEP + 1) * STEP;
    }

    /** Draws the years of a table. */
    public static Chart of(StatisticsTable table) {
        var chart = new YearChart(table);
        return new Chart(Words.of("statistics.by-year.caption"), chart.standing(), chart.lying());
    }

    private Drawing standing() {
        double left = 46;
        double floor = 400;
        double ceiling = 14;
        double width = 720;
        double each = (width - left) / years.size();
        var drawing = drawing("years-standing", width, 426);
        var hatching = hatching(drawing);
        for (int value = 0; value <= top; value += STEP) {
            double y = floor - (floor - ceiling) * value / top;
            drawing.line(left, y, width, y, value == 0 ? "axis" : "grid");
            drawing.text(left - 8, y + 4, Anchor.END, Words.number(value), "scale");
        }
        for (int i = 0; i < years.size(); i++) {
            double x = left + i * each + 5;
            double bar = (each - 11) / 2;
            double applied = (floor - ceiling) * applications.get(i) / top;
            double allotted = (floor - ceiling) * quotas.get(i) / top;
            drawing.rect(x, floor - applied, bar, applied, "bar received", hatching);
            drawing.rect(x + bar + 1, floor - allotted, bar, allotted, "bar allotted");
            drawing.text(x + bar, floor + 20, Anchor.MIDDLE, years.get(i), "scale");
        }
        legend(drawing, left + 14, 30, hatching);
        return drawing;
    }

    private Drawing lying() {
        double left = 42;
        double longest = 200;
        double high = 36;
        double head = 56;
        var drawing = drawing("years-lying", 288, head + years.size() * high);
        var hatching = hatching(drawing);
        legend(drawing, 0, 14, hatching);
        for (int i = 0; i < years.size(); i++) {
            double y = head + i * high;
            drawing.text(0, y + 19, Anchor.START, years.get(i), "scale");
            lying(drawing, left, y, longest * applications.get(i) / top, "bar received", hatching, applications.get(i));
            double allotted = longest * quotas.get(i) / top;
            drawing.rect(left, y + 15, allotted, 13, "bar allotted");
            drawing.text(left + allotted + 5, y + 26, Anchor.START, Words.number(quotas.get(i)), "value");
        }
        drawing.line(left, head - 4, left, head + years.size() * high - 4, "axis");
        return drawing;
    }

    private static void lying(
            Drawing drawing, double x, double y, double length, String classes, Hatching hatching, int value) {
        drawing.rect(x, y, length, 13, classes, hatching);
        drawing.text(x + length + 5, y + 11, Anchor.START, Words.number(value), "value");
    }

    private Drawing drawing(String name, double width, double height) {
        return new Drawing(name, width, height, Words.of("statistics.by-year.caption"))
                .describe(Words.of(
                        "statistics.by-year.described",
                        said(APPLICATIONS_RECEIVED, applications),
                        said(QUOTAS_ALLOTTED, quotas)));
    }

    private String said(Measure measure, List<Integer> values) {
        int most = Collections.max(values);
        int least = Collections.min(values);
        return Words.of(
                "statistics.by-year.described.measure",
                Labels.of(measure),
                least,
                years.get(values.indexOf(least)),
                most,
                years.get(values.indexOf(most)));
    }

    private static void legend(Drawing drawing, double x, double y, Hatching hatching) {
        drawing.rect(x, y - 11, 14, 13, "bar received", hatching);
        drawing.text(x + 22, y, Anchor.START, Labels.of(APPLICATIONS_RECEIVED), "legend");
        drawing.rect(x, y + 10, 14, 13, "bar allotted");
        drawing.text(x + 22, y + 21, Anchor.START, Labels.of(QUOTAS_ALLOTTED), "legend");
    }

    private static Hatching hatching(Drawing drawing) {
        return drawing.hatching("received", 5, "hatch-ground", "hatch-line");
    }
}
