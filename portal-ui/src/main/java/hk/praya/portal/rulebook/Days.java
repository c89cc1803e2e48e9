package hk.praya.portal.rulebook;

import com.vaadin.flow.router.QueryParameters;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The days that the rulebook can be asked about. */
final class Days {

    private final LocalDate first;

    Days(QmasRules rules) {
        first = rules.all().stream()
                .map(RuleSet::inForce)
                .map(begin -> begin.from())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Says that there was no Scheme on a day, if there was none. */
    Optional<String> refusal(LocalDate day) {
        return day.isBefore(first) ? Optional.of(Words.of("day.before-scheme", Words.day(first))) : Optional.empty();
    }

    /** A day that an address names, written as 2018-08-28. */
    static Optional<LocalDate> in(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(Days::parse);
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
