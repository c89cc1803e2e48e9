package hk.praya.scoring.statistics;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One figure by itself, which stands in no published table that we could read.
 *
 * @param from the first month it covers
 * @param to the last month it covers
 * @param value how many; 0 or more
 */
public record Figure(
        YearMonth from, YearMonth to, Measure measure, Subject subject, int value, Precision precision, Source source) {

    public Figure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a figure from %s to %s".formatted(from, to));
        }
        if (value < 0) {
            throw new IllegalArgumentException("a figure of %d".formatted(value));
        }
    }

    /** The calendar year that it covers, if it covers one and no more. */
    public Optional<Year> year() {
        var year = Year.of(from.getYear());
        return from.equals(year.atMonth(Month.JANUARY)) && to.equals(year.atMonth(Month.DECEMBER))
                ? Optional.of(year)
                : Optional.empty();
    }
}
