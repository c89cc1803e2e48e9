package hk.praya.portal.forecast;

import hk.praya.domain.assessment.Kind;
import hk.praya.portal.text.Words;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.Step;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A forecast in a few sentences: the result of today, and what becomes of it. */
record InBrief(Forecast forecast) {

    String words() {
        return Words.joined(
                "sentence.apart",
                Stream.of(today(), refused(), ahead())
                        .filter(sentence -> !sentence.isEmpty())
                        .toList());
    }

    /** The same, with the assumption about work where another one would make other words of it. */
    String wordsBeside(Forecast other) {
        return words().equals(new InBrief(other).words())
                ? words()
                : Words.sentences(words(), Words.of("forecast.work.sentence." + forecast.presentWork()));
    }

    private String today() {
        var step = first();
        if (forecast.kind() == Kind.ACHIEVEMENT) {
            return Words.of("forecast.today.ACHIEVEMENT." + step.reached());
        }
        var worth = step.worth();
        var open = worth.possible() > worth.certain() ? ".open" : "";
        return Words.of(
                "forecast.today." + forecast.kind() + open,
                worth.certain(),
                forecast.maximum(),
                worth.possible(),
                forecast.threshold());
    }

    private String refused() {
        if (first().isOpenToFiling()) {
            return "";
        }
        return Words.of(isEverOpenToFiling() ? "forecast.refused" : "forecast.refused.throughout");
    }

    private String ahead() {
        if (forecast.turns().isEmpty()) {
            return Words.of("forecast.ahead.nothing");
        }
        if (forecast.kind() == Kind.ACHIEVEMENT || !isEverOpenToFiling()) {
            return firstChange();
        }
        return forecast.firstReached().map(this::reached).orElseGet(() -> Words.sentences(notReached(), firstChange()));
    }

    private String reached(LocalDate from) {
        var last = forecast.lastReached();
        if (from.equals(forecast.from())) {
            return last.map(this::lapse).orElseGet(this::stays);
        }
        var why = Changes.why(stepFrom(from));
        return last.map(day -> Words.of("forecast.ahead.reached.until", Words.day(from), why, Words.day(day)))
                .orElseGet(() -> Words.of("forecast.ahead.reached", Words.day(from), why));
    }

    private String lapse(LocalDate last) {
        var step = stepFrom(last.plusDays(1));
        var why = Changes.why(step);
        if (!step.isOpenToFiling()) {
            return Words.of("forecast.ahead.refusal", Words.day(last), Words.day(step.first()), why);
        }
        var key =
                step.worth().possible() > step.worth().certain() ? "forecast.ahead.lapse.open" : "forecast.ahead.lapse";
        return Words.of(
                key, Words.day(last), Words.day(step.first()), why, step.worth().certain());
    }

    private String stays() {
        var turn = forecast.turns().getFirst();
        return Words.of("forecast.ahead.stays", Words.day(turn.first()), Changes.why(turn));
    }

    private String notReached() {
        if (forecast.steps().stream()
                .anyMatch(step -> step.isOpenToFiling() && step.reached().isUnanswered())) {
            return Words.of("forecast.ahead.open");
        }
        int most = forecast.steps().stream()
                .filter(Step::isOpenToFiling)
                .mapToInt(step -> step.worth().certain())
                .max()
                .orElseThrow();
        return Words.of("forecast.ahead.short", most);
    }

    private String firstChange() {
        var turn = forecast.turns().getFirst();
        return Words.of("forecast.ahead.first", Words.day(turn.first()), Changes.why(turn));
    }

    private boolean isEverOpenToFiling() {
        return forecast.steps().stream().anyMatch(Step::isOpenToFiling);
    }

    private Step first() {
        return forecast.steps().getFirst();
    }

    private Step stepFrom(LocalDate day) {
        return forecast.steps().stream()
                .filter(step -> step.first().equals(day))
                .findFirst()
                .orElseThrow();
    }
}
