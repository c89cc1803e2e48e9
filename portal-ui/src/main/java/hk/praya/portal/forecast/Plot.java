package hk.praya.portal.forecast;

import hk.praya.portal.chart.Outline;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ToIntFunction;

/** Where days and results lie in a drawing: time runs to the right, the result upwards. */
record Plot(Forecast forecast, double left, double right, double top, double bottom) {

    double width() {
        return right - left;
    }

    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(forecast.from(), day);
        return left + width() * days / ChronoUnit.DAYS.between(forecast.from(), forecast.to());
    }

    double y(double result) {
        return bottom - (bottom - top) * result / forecast.maximum();
    }

    /** Where a step ends: where the next begins. */
    double end(Step step) {
        return Math.min(right, x(step.last().plusDays(1)));
    }

    /** The area under a result, step by step. */
    Outline under(ToIntFunction<Step> result) {
        var outline = Outline.from(left, bottom);
        for (var step : forecast.steps()) {
            outline.upOrDownTo(y(result.applyAsInt(step))).acrossTo(end(step));
        }
        return outline.upOrDownTo(bottom).close();
    }

    /** The upper edge of that area. */
    Outline edge(ToIntFunction<Step> result) {
        var outline = Outline.from(left, y(result.applyAsInt(forecast.steps().getFirst())));
        for (var step : forecast.steps()) {
            outline.upOrDownTo(y(result.applyAsInt(step))).acrossTo(end(step));
        }
        return outline;
    }
}
