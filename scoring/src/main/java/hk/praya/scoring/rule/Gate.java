package hk.praya.scoring.rule;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Prerequisite;

/** A prerequisite and the condition that meets it. */
public record Gate(Prerequisite prerequisite, Citation citation, Condition condition) {}
