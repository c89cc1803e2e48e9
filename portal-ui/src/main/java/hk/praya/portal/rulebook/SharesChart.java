package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Kind;
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
public final class SharesChart {

    /** From one label down to the next, in units of a drawing. */
    static final double GAP = 34;

    private static final double TOP = 40;
    private static final double HIGH = 400;
    private static final double MARGIN = 20;
    private static final double LEADER = 16;

    /** How wide a drawing is and what stands at its sides. */
    private enum Form {
        WIDE("shares-wide", 1120, 360, 96),
        NARROW("shares-narrow", 340, 62, 46);

        private final String id;
        private final double width;
        private final double side;
        private final double bar;

        Form(String id, double width, double side, double bar) {
            this.id = id;
            this.width = width;
            this.side = side;
            this.bar = bar;
        }

        private double right() {
            return width - side - bar;
        }
    }

    private final Shares first;
    private final Shares second;
    private final List<Factor> topics;

    private SharesChart(Comparison comparison) {
        first = Shares.of(comparison.from());
        second = Shares.of(comparison.to());
        topics = Stream.of(first, second)
                .flatMap(shares -> shares.parts().stream())
                .map(Shares.Part::topic)
                .distinct()
                .toList();
    }

    /** Whether there is something to see: two different sets, neither of which is all or nothing. */
    static boolean shows(Comparison comparison) {
        return !comparison.isNothing()
                && Stream.of(comparison.from(), comparison.to()).noneMatch(set -> set.kind() == Kind.ACHIEVEMENT);
    }

    /** Draws two rule sets that can be drawn. */
    public static Chart of(Comparison comparison) {
        var chart = new SharesChart(comparison);
        return new Chart(Words.of("shares.caption"), chart.drawing(Form.WIDE), chart.drawing(Form.NARROW))
                .inWords(chart.table());
    }

    private Drawing drawing(Form form) {
        var drawing = new Drawing(form.id, form.width, TOP + HIGH + MARGIN, Words.of("shares.caption"))
                .describe(Words.of(
                        "shares.described",
                        Words.shortly(first.set().id()),
                        Words.shortly(second.set().id())));
        var hatching = drawing.hatching("part", 6, "hatch-ground", "hatch-line");
        topics.forEach(topic -> band(drawing, topic, form));
        bar(drawing, first, form.side, form, hatching);
        bar(drawing, second, form.right(), form, hatching);
        labels(drawing, first, form.side, -1, form);
        labels(drawing, second, form.right() + form.bar, 1, form);
        return drawing;
    }

    private void band(Drawing drawing, Factor topic, Form form) {
        double from = form.side + form.bar;
        first.about(topic)
                .ifPresent(before -> second.about(topic)
                        .ifPresent(after -> drawing.path(
                                Outline.from(from, y(before.above()))
                                        .lineTo(form.right(), y(after.above()))
                                        .lineTo(form.right(), y(after.below()))
                                        .lineTo(from, y(before.below()))
                                        .close(),
                                "band")));
    }

    private void bar(Drawing drawing, Shares shares, double x, Form form, Hatching hatching) {
        double middle = x + form.bar / 2;
        drawing.text(middle, TOP - 16, Anchor.MIDDLE, shares.total(), "value");
        for (var part : shares.parts()) {
            double high = HIGH * part.share();
            switch (topics.indexOf(part.topic()) % 3) {
                case 0 -> drawing.rect(x, y(part.above()), form.bar, high, "bar allotted");
                case 1 -> drawing.rect(x, y(part.above()), form.bar, high, "bar part", hatching);
                default -> drawing.rect(x, y(part.above()), form.bar, high, "bar plain");
            }
        }
        double needed = y(shares.waterline());
        drawing.line(x - 6, needed, x + form.bar + 6, needed, "waterline");
        drawing.text(
                middle,
                needed - 6,
                Anchor.MIDDLE,
                Words.of("gauge.needed", shares.set().threshold()),
                "on-bar");
    }

    /** @param outwards which way from the bar: -1 to the left, 1 to the right */
    private static void labels(Drawing drawing, Shares shares, double edge, int outwards, Form form) {
        var anchor = outwards < 0 ? Anchor.END : Anchor.START;
        double x = edge + outwards * (LEADER + 4);
        var wanted = shares.parts().stream().map(part -> y(part.middle())).toList();
        var places = Apart.of(wanted, GAP, TOP + HIGH - MARGIN);
        for (int i = 0; i < places.length; i++) {
            var part = shares.parts().get(i);
            drawing.line(edge, y(part.middle()), edge + outwards * LEADER, places[i], "axis");
            if (form == Form.WIDE) {
                drawing.text(x, places[i], anchor, FactorSection.title(shares.set(), part.factor()), "legend");
                drawing.text(x, places[i] + 16, anchor, shares.amount(part), "scale");
            } else {
                drawing.text(x, places[i] + 5, anchor, shares.shortly(part), "legend");
            }
        }
    }

    private SideBySide table() {
        var table = new SideBySide(
                Words.of("shares.table"),
                Words.of("shares.factor"),
                new Span(Words.shortly(first.set().id())),
                new Span(Words.shortly(second.set().id())));
        topics.forEach(topic -> table.row(Words.of(topic), said(first, topic), said(second, topic)));
        return table;
    }

    private static String said(Shares shares, Factor topic) {
        return shares.about(topic)
                .map(part -> Words.of("shares.value", shares.mark(part), shares.amount(part), part.share()))
                .orElseGet(() -> Words.of("shares.none"));
    }

    private static double y(double share) {
        return TOP + HIGH * share;
    }
}
