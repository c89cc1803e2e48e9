package hk.praya.portal.forecast;

import com.vaadin.flow.component.html.DescriptionList;
import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The days that matter for filing: the best, those on which the threshold is reached, and the last of them. */
final class KeyDays extends DescriptionList {

    private static final long serialVersionUID = 1L;

    KeyDays(Forecast forecast) {
        addClassName("forecast-days");
        add(forecast.reached().isEmpty() ? "forecast.highest" : "forecast.best", best(forecast));
        add("forecast.reached", reached(forecast), forecast.threshold());
        forecast.lastReached().ifPresent(day -> add("forecast.last", last(day, forecast.from())));
    }

    private void add(String termKey, String description, Object... arguments) {
        add(new Term(Words.of(termKey, arguments)), new Description(description));
    }

    private static String best(Forecast forecast) {
        var best = forecast.best();
        if (best.isEmpty()) {
            return Words.of("forecast.best.none");
        }
        boolean isAll = best.equals(List.of(new Window(forecast.from(), forecast.to())));
        if (isAll && !forecast.reached().isEmpty()) {
            return Words.of("forecast.best.all");
        }
        int highest = forecast.steps().stream()
                .filter(step -> step.first().equals(best.getFirst().first()))
                .mapToInt(step -> step.worth().certain())
                .findFirst()
                .orElseThrow();
        return Words.of("forecast.best.with", words(best, forecast), highest, forecast.maximum());
    }

    private static String reached(Forecast forecast) {
        return forecast.reached().isEmpty() ? Words.of("forecast.reached.never") : words(forecast.reached(), forecast);
    }

    private static String last(LocalDate day, LocalDate from) {
        if (day.equals(from)) {
            return Words.of("forecast.last.today");
        }
        long months = from.until(day, ChronoUnit.MONTHS);
        long days = from.until(day, ChronoUnit.DAYS);
        var span = months > 0
                ? Spans.ofMonths(months)
                : Words.of(days == 1 ? "forecast.in.days.one" : "forecast.in.days.other", days);
        return Words.of("forecast.last.when", Words.day(day), span);
    }

    private static String words(List<Window> windows, Forecast forecast) {
        return windows.stream()
                .map(window -> words(window, forecast))
                .reduce((one, other) -> Words.of("forecast.windows", one, other))
                .orElseThrow();
    }

    private static String words(Window window, Forecast forecast) {
        boolean begins = window.first().equals(forecast.from());
        boolean ends = window.last().equals(forecast.to());
        boolean day = window.first().equals(window.last());
        var key = "between";
        if (begins) {
            key = ends ? "all" : day ? "today" : "from-today";
        } else if (ends) {
            key = "to-end";
        } else if (day) {
            key = "day";
        }
        return Words.of("forecast.window." + key, Words.day(window.first()), Words.day(window.last()));
    }
}
