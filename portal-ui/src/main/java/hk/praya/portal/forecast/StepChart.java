package hk.praya.portal.forecast;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.portal.chart.Chart;
import hk.praya.portal.chart.Drawing;
import hk.praya.portal.chart.Drawing.Anchor;
import hk.praya.portal.text.Words;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The result over time: filled as far as is certain, hatched as far as is possible, with the waterline at the
 * threshold. The years stand beneath, the person's age above.
 */
public final class StepChart {

    /** A drawing for one width of page: how large, and how many years lie from one label to the next. */
    private enum Format {
        WIDE(1000, 320, 40, 104, 1),
        NARROW(340, 300, 36, 38, 2);

        private final int width;
        private final int height;
        private final int before;
        private final int after;
        private final int years;

        Format(int width, int height, int before, int after, int years) {
            this.width = width;
            this.height = height;
            this.before = before;
            this.after = after;
            this.years = years;
        }
    }

    private static final int ABOVE = 34;
    private static final int BELOW = 34;
    private static final int FINE_SCALE = 3;
    private static final int COARSE_SCALE = 50;
    private static final int FEW = 12;
    private static final int ROOM_FOR_NUMBER = 26;
    private static final int ROOM_FOR_TODAY = 46;
    private static final int LETTERS = 18;

    private final Forecast forecast;
    private final @Nullable LocalDate born;

    /** @param born null where it has not been told; no ages are written then */
    public StepChart(Forecast forecast, @Nullable LocalDate born) {
        this.forecast = forecast;
        this.born = born;
    }

    /** The drawing, with what its fillings mean beneath it. */
    public Chart chart() {
        var caption = Words.of("forecast.chart.caption", Words.day(forecast.from()), Words.day(forecast.to()));
        var chart = new Chart(caption, drawing(Format.WIDE), drawing(Format.NARROW)).inWords(legend());
        chart.addClassName("forecast-chart");
        return chart;
    }

    private Drawing drawing(Format format) {
        var title = Words.of("forecast.chart.title", Words.day(forecast.from()), Words.day(forecast.to()));
        var name = format == Format.WIDE ? "forecast-wide" : "forecast-narrow";
        var drawing = new Drawing(name, format.width, format.height, title);
        var plot =
                new Plot(forecast, format.before, format.width - format.after, ABOVE, (double) format.height - BELOW);
        drawing.describe(described());
        scale(drawing, plot);
        water(drawing, plot);
        years(drawing, plot, format);
        ages(drawing, plot, format);
        waterline(drawing, plot, format);
        numbers(drawing, plot);
        return drawing;
    }

    private String described() {
        var levels = forecast.steps().stream()
                .map(step -> Words.of("forecast.chart.level", Changes.worth(step.worth()), Words.day(step.first())))
                .toList();
        return Words.of("forecast.chart.described", Words.joined("list.apart", levels));
    }

    private void scale(Drawing drawing, Plot plot) {
        int maximum = forecast.maximum();
        int spacing = maximum <= FEW ? FINE_SCALE : COARSE_SCALE;
        for (int result = 0; result < maximum; result += spacing) {
            if (plot.y(result) - plot.y(maximum) >= LETTERS) {
                mark(drawing, plot, result);
            }
        }
        mark(drawing, plot, maximum);
    }

    private static void mark(Drawing drawing, Plot plot, int result) {
        double y = plot.y(result);
        drawing.line(plot.left(), y, plot.right(), y, "forecast-grid")
                .text(plot.left() - 8, y + 5, Anchor.END, Words.number((double) result), "forecast-label");
    }

    private void water(Drawing drawing, Plot plot) {
        var hatching = drawing.hatching("open", 8, "forecast-open-ground", "forecast-open-line");
        drawing.path(plot.under(step -> step.worth().possible()), "forecast-possible", hatching)
                .path(plot.under(step -> step.worth().certain()), "forecast-certain")
                .path(plot.edge(step -> step.worth().possible()), "forecast-edge")
                .line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), "forecast-axis");
    }

    private void years(Drawing drawing, Plot plot, Format format) {
        double label = plot.bottom() + LETTERS + 2;
        drawing.line(plot.left(), plot.top() - 8, plot.left(), plot.bottom() + 6, "forecast-now")
                .text(plot.left(), label, Anchor.MIDDLE, Words.of("forecast.chart.today"), "forecast-now-label");
        int first = forecast.from().getYear() + 1;
        for (int year = first; year <= forecast.to().getYear(); year++) {
            double x = plot.x(LocalDate.of(year, 1, 1));
            boolean hasRoom = x - plot.left() > ROOM_FOR_TODAY && plot.right() - x > LETTERS;
            drawing.line(x, plot.bottom(), x, plot.bottom() + 6, "forecast-axis");
            if (hasRoom && (year - first) % format.years == 0) {
                drawing.text(x, label, Anchor.MIDDLE, String.valueOf(year), "forecast-label");
            }
        }
    }

    private void ages(Drawing drawing, Plot plot, Format format) {
        var birth = born;
        if (birth == null) {
            return;
        }
        double label = plot.top() - 16;
        drawing.text(plot.left() - 8, label, Anchor.END, Words.of("forecast.chart.age"), "forecast-label");
        for (int age = 0; !birth.plusYears(age).isAfter(forecast.to()); age++) {
            var birthday = birth.plusYears(age);
            if (birthday.isBefore(forecast.from())) {
                continue;
            }
            double x = plot.x(birthday);
            drawing.line(x, plot.top() - 10, x, plot.top() - 4, "forecast-axis");
            if (birthday.until(forecast.to(), ChronoUnit.YEARS) % format.years == 0) {
                drawing.text(x, label, Anchor.MIDDLE, String.valueOf(age), "forecast-label");
            }
        }
    }

    private void waterline(Drawing drawing, Plot plot, Format format) {
        double y = plot.y(forecast.threshold());
        var needed = format == Format.WIDE
                ? Words.of("forecast.chart.needed", forecast.threshold())
                : Words.number((double) forecast.threshold());
        drawing.line(plot.left(), y, plot.right() + 6, y, "forecast-waterline-case")
                .line(plot.left(), y, plot.right() + 6, y, "forecast-waterline")
                .text(plot.right() + 10, y + 5, Anchor.START, needed, "forecast-now-label");
    }

    /** The certain results, in a row along the axis, where there is room for them. */
    private void numbers(Drawing drawing, Plot plot) {
        var first = forecast.steps().getFirst();
        for (var turn : forecast.turns()) {
            if (turn.worth().certain() != first.worth().certain()) {
                number(drawing, plot, first, plot.x(turn.first()));
                first = turn;
            }
        }
        number(drawing, plot, first, plot.right());
    }

    private static void number(Drawing drawing, Plot plot, Step from, double end) {
        double begin = plot.x(from.first());
        int certain = from.worth().certain();
        if (end - begin >= ROOM_FOR_NUMBER) {
            boolean filled = plot.bottom() - plot.y(certain) > LETTERS;
            drawing.text(
                    (begin + end) / 2,
                    plot.bottom() - 5,
                    Anchor.MIDDLE,
                    Words.number((double) certain),
                    filled ? "forecast-number forecast-filled" : "forecast-number");
        }
    }

    private UnorderedList legend() {
        var legend = new UnorderedList(
                key("certain", Words.of("forecast.legend.certain")),
                key("possible", Words.of("forecast.legend.possible")),
                key("needed", Words.of("forecast.legend.needed", forecast.threshold())));
        legend.addClassName("forecast-legend");
        return legend;
    }

    private static ListItem key(String name, String words) {
        var swatch = new Span();
        swatch.addClassNames("forecast-swatch", "forecast-swatch-" + name);
        swatch.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(swatch, new Span(words));
    }
}
