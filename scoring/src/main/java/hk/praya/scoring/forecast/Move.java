package hk.praya.scoring.forecast;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.profile.Answer;
import java.util.List;

/** One thing that changes on a day: from what, to what, and why. */
public sealed interface Move {

    /** What makes it change; never empty. */
    List<Cause> causes();

    /** A finding becomes worth more or less. */
    record OfFinding(Item item, Worth before, Worth after, List<Cause> causes) implements Move {
        public OfFinding {
            causes = List.copyOf(causes);
        }
    }

    /** A prerequisite comes to be met, or no longer is. */
    record OfPrerequisite(Prerequisite prerequisite, Answer before, Answer after, List<Cause> causes) implements Move {
        public OfPrerequisite {
            causes = List.copyOf(causes);
        }
    }
}
