package hk.praya.scoring.rule;

import hk.praya.domain.assessment.Prerequisite;

/** What became of one prerequisite from one rule set to another. */
public sealed interface GateChange {

    Prerequisite prerequisite();

    record Added(Prerequisite prerequisite, Condition asked) implements GateChange {}

    record Dropped(Prerequisite prerequisite, Condition asked) implements GateChange {}

    record Changed(Prerequisite prerequisite, Condition before, Condition after) implements GateChange {}
}
