package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Factor;
import hk.praya.portal.chart.Chart;
import hk.praya.portal.chart.Drawing;
import hk.praya.portal.chart.Drawing.Anchor;
import hk.praya.portal.chart.Drawing.Hatching;
import hk.praya.portal.chart.Outline;
import hk.praya.portal.text.Words;
import hk.praya.scoring.rule.Comparison;
import java.util.List;
import java.util.stream.Stream;

/** What counts how much in two rule sets: two bars of one height, parted by factor, with bands from one to the other. */
final class SharesChart {

    static final double GAP = 34;
    private static final double TOP = 40;
    private static final double HIGH = 400;

    private final Shares first;
    private final Shares second;
    private final List<Factor> factors;

    private SharesChart(Comparison comparison) {
        first = Shares.of(comparison.from());
        second = Shares.of(comparison.to());
        factors = Stream.of(first, second)
                .flatMap(shares -> shares.parts().stream())
                .map(Shares.Part::factor)
                .distinct()
                .toList();
    }

    /** Whether there is something to see: two different sets, both of which have marks. */
    static boolean shows(Comparison comparison) {
        return !comparison.isNothing()
                && comparison.from().maximum() > 1
                && comparison.to().maximum() > 1;
    }

    static Chart of(Comparison comparison) {
        var chart = new SharesChart(comparison);
        return new Chart(
                        Words.of("shares.caption"),
                        chart.drawing("shares-wide", 900, 290, true),
                        chart.drawing("shares-narrow", 340, 40, false))
                .inWords(chart.table());
    }

    private Drawing drawing(String name, double width, double left, boolean named) {
        double bar = 90;
        double right = width - left - bar;
        var drawing = new Drawing(name, width, TOP + HIGH + 20, Words.of("shares.caption"))
                .describe(Words.of(
                        "shares.described",
                        Words.shortly(first.set().id()),
                        Words.shortly(second.set().id())));
        var hatching = drawing.hatching("part", 6, "hatch-ground", "hatch-line");
        factors.forEach(factor -> band(drawing, factor, left + bar, right));
        bar(drawing, first, left, bar, hatching);
        bar(drawing, second, right, bar, hatching);
        labels(drawing, first, left - 12, Anchor.END, named);
        labels(drawing, second, right + bar + 12, Anchor.START, named);
        needed(drawing, first, left + bar + 8, Anchor.START);
        needed(drawing, second, right - 8, Anchor.END);
        return drawing;
    }

    private void band(Drawing drawing, Factor factor, double from, double to) {
        first.of(factor)
                .ifPresent(before -> second.of(factor)
                        .ifPresent(after -> drawing.path(
                                Outline.from(from, y(before.above()))
                                        .lineTo(to, y(after.above()))
                                        .lineTo(to, y(after.below()))
                                        .lineTo(from, y(before.below()))
                                        .close(),
                                "band")));
    }

    private void bar(Drawing drawing, Shares shares, double x, double wide, Hatching hatching) {
        drawing.text(x + wide / 2, TOP - 16, Anchor.MIDDLE, Words.shortly(shares.set().id()), "legend");
        for (var part : shares.parts()) {
            double high = HIGH * part.share();
            if (factors.indexOf(part.factor()) % 2 == 0) {
                drawing.rect(x, y(part.above()), wide, high, "bar part", hatching);
            } else {
                drawing.rect(x, y(part.above()), wide, high, "bar part plain");
            }
        }
        drawing.line(x - 6, y(shares.waterline()), x + wide + 6, y(shares.waterline()), "waterline");
    }

    private static void labels(Drawing drawing, Shares shares, double x, Anchor anchor, boolean named) {
        var wanted = shares.parts().stream().map(part -> y(part.middle())).toList();
        var places = Apart.of(wanted, GAP, TOP + HIGH - 10);
        for (int i = 0; i < places.length; i++) {
            var part = shares.parts().get(i);
            if (named) {
                drawing.text(x, places[i] - 2, anchor, Words.of(part.factor()), "legend");
                drawing.text(x, places[i] + 14, anchor, shares.amount(part), "scale");
            } else {
                drawing.text(x, places[i] + 5, anchor, Words.number(part.most()), "value");
            }
        }
    }

    private static void needed(Drawing drawing, Shares shares, double x, Anchor anchor) {
        var words = Words.of("gauge.needed", shares.set().threshold());
        drawing.text(x, y(shares.waterline()) - 5, anchor, words, "needed");
    }

    private SideBySide table() {
        var table = new SideBySide(
                Words.of("shares.table"),
                Words.of("shares.factor"),
                new Span(Words.shortly(first.set().id())),
                new Span(Words.shortly(second.set().id())));
        factors.forEach(factor -> table.row(Words.of(factor), said(first, factor), said(second, factor)));
        return table;
    }

    private static String said(Shares shares, Factor factor) {
        return shares.of(factor)
                .map(part -> Words.of("shares.value", shares.amount(part), part.share()))
                .orElseGet(() -> Words.of("shares.none"));
    }

    private static double y(double share) {
        return TOP + HIGH * share;
    }
}
