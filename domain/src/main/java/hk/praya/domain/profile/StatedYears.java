package hk.praya.domain.profile;

import org.jspecify.annotations.Nullable;

/** Years of work at graduate or specialist level, stated as totals; null where not told, never negative. */
public record StatedYears(
        @Nullable Double graduateLevel,
        @Nullable Double senior,
        @Nullable Double international,
        @Nullable Double reputableEnterprise,
        @Nullable Double specifiedField) {

    public static final StatedYears UNANSWERED = new StatedYears(null, null, null, null, null);

    public StatedYears {
        refuseNegative(graduateLevel);
        refuseNegative(senior);
        refuseNegative(international);
        refuseNegative(reputableEnterprise);
        refuseNegative(specifiedField);
    }

    private static void refuseNegative(@Nullable Double years) {
        if (years != null && !(years >= 0)) {
            throw new IllegalArgumentException("years of work cannot be " + years);
        }
    }
}
