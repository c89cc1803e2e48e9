package hk.praya.scoring.university;

import hk.praya.domain.assessment.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the aggregate list names a university.
 *
 * @param from the first day
 * @param to the last day; null where the newest edition names it
 * @param standing how sure the days are
 */
public record Membership(LocalDate from, @Nullable LocalDate to, Standing standing) {

    public Membership {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends on %s, before it begins on %s".formatted(to, from));
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
