package hk.praya.domain.profile;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One job, in whole months that both count.
 *
 * @param from the first month; null where it has not been told
 * @param to the last month; null for a job still held
 */
public record Job(
        @Nullable String title,
        @Nullable String employer,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        JobNature nature) {

    public Job {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a job ends in %s, before it begins in %s".formatted(to, from));
        }
    }
}
