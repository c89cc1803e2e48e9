package hk.praya.portal.rulebook;

import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long somebody has waited, in completed years and months. */
final class Waits {

    private Waits() {}

    static String inWords(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        return months < 1 ? Words.of("refile.waited.short") : Spans.ofMonths(months);
    }
}
