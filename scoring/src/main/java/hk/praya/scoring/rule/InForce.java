package hk.praya.scoring.rule;

import java.time.LocalDate;

/**
 * The day from which a rule set is in force; it ends where the next begins. Where the day could not be confirmed, the
 * two bounds say between which days it lies.
 */
public record InForce(LocalDate from, LocalDate earliest, LocalDate latest) {

    public InForce {
        if (from.isBefore(earliest) || from.isAfter(latest)) {
            throw new IllegalArgumentException("%s does not lie in %s to %s".formatted(from, earliest, latest));
        }
    }

    public static InForce from(int year, int month, int day) {
        var date = LocalDate.of(year, month, day);
        return new InForce(date, date, date);
    }

    public boolean isConfirmed() {
        return earliest.equals(latest);
    }

    /** Whether a day lies where it is not certain which of two rule sets was in force. */
    public boolean isDoubtfulOn(LocalDate day) {
        return !isConfirmed() && !day.isBefore(earliest) && !day.isAfter(latest);
    }
}
