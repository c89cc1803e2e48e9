package hk.praya.scoring.scheme;

import hk.praya.domain.assessment.Citation;

/** One thing that a scheme asks for, the condition that meets it, and where it is published. */
public record SchemeRule(Requirement requirement, Condition condition, Citation citation) {}
