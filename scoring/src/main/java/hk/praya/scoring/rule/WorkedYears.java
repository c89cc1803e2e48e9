package hk.praya.scoring.rule;

import hk.praya.domain.profile.Profile;
import java.time.LocalDate;

/** Years of work of a kind by a day, overlaps counted once. */
public final class WorkedYears {

    private WorkedYears() {}

    /** The years that are certain, whatever the unanswered questions turn out to be. */
    public static double certain(Profile profile, WorkKind kind, LocalDate on) {
        return new Facts(profile, on).worked(kind).least();
    }
}
