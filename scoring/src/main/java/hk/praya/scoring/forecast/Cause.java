package hk.praya.scoring.forecast;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.scoring.rule.WorkKind;
import org.jspecify.annotations.Nullable;

/** What happens of itself on a day and moves a finding. */
public sealed interface Cause {

    /** The person turns this age, in completed years. */
    record Birthday(int age) implements Cause {}

    /**
     * So many years of a kind of work are over.
     *
     * @param reached yes; unanswered where it depends on what has not been told of the work
     */
    record YearsOfWork(int years, WorkKind kind, Answer reached) implements Cause {}

    /** A degree is awarded; the level is null where it has not been told. */
    record DegreeAwarded(@Nullable DegreeLevel level) implements Cause {}

    /** A new edition of the list of eligible universities begins. */
    record ListRenewed() implements Cause {}

    /** A child is born. */
    record ChildBorn() implements Cause {}

    /** A child turns 18. */
    record ChildOfAge() implements Cause {}
}
