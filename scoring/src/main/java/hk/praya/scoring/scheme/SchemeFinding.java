package hk.praya.scoring.scheme;

import hk.praya.domain.profile.Answer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether a scheme may suit somebody, going by what they have told, and why. */
public record SchemeFinding(SchemeId scheme, List<RequirementFinding> requirements) {

    public SchemeFinding {
        requirements = List.copyOf(requirements);
    }

    /** Yes: nothing told stands against it. No: it asks for something that is not there. */
    public Answer suits() {
        return requirements.stream().map(RequirementFinding::met).reduce(Answer.YES, Answer::and);
    }

    /** What has not been told and could settle it; empty where it is settled. */
    public Set<Circumstance> missing() {
        var missing = new TreeSet<Circumstance>();
        if (suits().isUnanswered()) {
            requirements.forEach(requirement -> missing.addAll(requirement.missing()));
        }
        return missing;
    }
}
