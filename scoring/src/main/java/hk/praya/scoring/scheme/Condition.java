package hk.praya.scoring.scheme;

import hk.praya.domain.profile.Answer;
import java.util.EnumSet;
import java.util.Set;

/** What has to hold of somebody's circumstances. What is told later never turns what is settled. */
public sealed interface Condition {

    /** It is so. */
    record Is(Circumstance circumstance) implements Condition {}

    /** It is not so. */
    record IsNot(Circumstance circumstance) implements Condition {}

    /** Something that a scheme looks at case by case, and that nobody is asked here. It stays open. */
    record Unasked() implements Condition {}

    record Both(Condition first, Condition second) implements Condition {}

    record Either(Condition first, Condition second) implements Condition {}

    static Condition is(Circumstance circumstance) {
        return new Is(circumstance);
    }

    static Condition isNot(Circumstance circumstance) {
        return new IsNot(circumstance);
    }

    default Condition and(Condition other) {
        return new Both(this, other);
    }

    default Condition or(Condition other) {
        return new Either(this, other);
    }

    /** Whether it holds, going by what has been told. */
    default Answer holds(Circumstances told) {
        return switch (this) {
            case Is(Circumstance circumstance) -> told.of(circumstance);
            case IsNot(Circumstance circumstance) -> opposite(told.of(circumstance));
            case Unasked() -> Answer.UNANSWERED;
            case Both(Condition first, Condition second) -> first.holds(told).and(second.holds(told));
            case Either(Condition first, Condition second) -> first.holds(told).or(second.holds(told));
        };
    }

    /** What has not been told and could still settle it; empty where it is settled, or where only the unasked is open. */
    default Set<Circumstance> missing(Circumstances told) {
        var missing = EnumSet.noneOf(Circumstance.class);
        collectMissing(told, missing);
        return missing;
    }

    /** All that it looks at. */
    default Set<Circumstance> reads() {
        return missing(Circumstances.NOTHING_TOLD);
    }

    private void collectMissing(Circumstances told, Set<Circumstance> into) {
        if (!holds(told).isUnanswered()) {
            return;
        }
        switch (this) {
            case Is(Circumstance circumstance) -> into.add(circumstance);
            case IsNot(Circumstance circumstance) -> into.add(circumstance);
            case Unasked() -> {}
            case Both(Condition first, Condition second) -> {
                first.collectMissing(told, into);
                second.collectMissing(told, into);
            }
            case Either(Condition first, Condition second) -> {
                first.collectMissing(told, into);
                second.collectMissing(told, into);
            }
        }
    }

    private static Answer opposite(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNANSWERED -> Answer.UNANSWERED;
        };
    }
}
