package hk.praya.domain.application;

import hk.praya.domain.assessment.Prerequisite;

/** Why an application cannot be filed yet. */
public sealed interface Obstacle {

    /** A part has not been finished. */
    record Unfinished(Step step) implements Obstacle {}

    /** The threshold of the route is not certainly reached. */
    record ThresholdNotReached(int certain, int threshold) implements Obstacle {}

    /** A prerequisite is not met, or not answered. */
    record PrerequisiteNotMet(Prerequisite prerequisite) implements Obstacle {}

    /** A child is 18 or older on the day of filing. */
    record ChildTooOld(DependantId child) implements Obstacle {}

    /** The declaration is not signed with a name. */
    record NotSigned() implements Obstacle {}

    /** Papers that claims rest on are missing, and filing without them has not been asked for. */
    record EvidenceMissing(int papers) implements Obstacle {}

    /** Papers still wait to be scanned for viruses. */
    record BeingChecked(int papers) implements Obstacle {}
}
