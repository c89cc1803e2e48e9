package hk.praya.domain.profile;

import org.jspecify.annotations.Nullable;

/** A yes, a no, or nothing said yet. Nothing said is never taken for a no. */
public enum Answer {
    YES,
    NO,
    UNANSWERED;

    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /** Reads null as {@link #UNANSWERED}. */
    public static Answer ofNullable(@Nullable Boolean value) {
        return value == null ? UNANSWERED : of(value);
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }

    public boolean isUnanswered() {
        return this == UNANSWERED;
    }

    /** Both: a no settles it, whatever the other turns out to be. */
    public Answer and(Answer other) {
        if (isNo() || other.isNo()) {
            return NO;
        }
        return isYes() && other.isYes() ? YES : UNANSWERED;
    }

    /** Either: a yes settles it, whatever the other turns out to be. */
    public Answer or(Answer other) {
        if (isYes() || other.isYes()) {
            return YES;
        }
        return isNo() && other.isNo() ? NO : UNANSWERED;
    }
}
