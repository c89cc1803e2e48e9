package hk.praya.scoring.scheme;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.profile.Answer;
import java.util.Set;

/**
 * Whether one thing that a scheme asks for is there.
 *
 * @param missing what has not been told and could settle it; empty where it is settled, or where it is open for a
 *     reason that nobody is asked about here
 */
public record RequirementFinding(Requirement requirement, Answer met, Set<Circumstance> missing, Citation citation) {

    public RequirementFinding {
        missing = Set.copyOf(missing);
    }
}
