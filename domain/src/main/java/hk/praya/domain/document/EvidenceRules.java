package hk.praya.domain.document;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.profile.Profile;
import java.util.List;

/** Which papers are asked for, from whom. */
public interface EvidenceRules {

    /** What the applicant is asked for: whatever is claimed, and for each claim; each kind once, in a stable order. */
    List<Requirement> ofApplicant(Profile profile, Assessment assessment);

    /** What is asked for about a member of the family. */
    List<Requirement> ofDependant(Dependant dependant, Assessment assessment);
}
