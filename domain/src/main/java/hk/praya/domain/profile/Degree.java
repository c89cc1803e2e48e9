package hk.praya.domain.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A degree held. A component that is null or {@link Answer#UNANSWERED} has not been told; every degree is at least a
 * bachelor's.
 *
 * @param awardedOn the day of the award; the degree counts from that day
 * @param renownedInstitution whether the points tests' "internationally renowned institution" awarded it
 * @param eligibleUniversity whether a university on the Scheme's aggregate list awarded it
 * @param stem whether it is in science, technology, engineering or mathematics
 */
public record Degree(
        @Nullable DegreeLevel level,
        @Nullable LocalDate awardedOn,
        @Nullable String title,
        @Nullable String institution,
        Answer renownedInstitution,
        Answer eligibleUniversity,
        Answer stem) {

    public static final Degree UNANSWERED =
            new Degree(null, null, null, null, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED);

    public static Degree of(DegreeLevel level) {
        return new Degree(level, null, null, null, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED);
    }
}
