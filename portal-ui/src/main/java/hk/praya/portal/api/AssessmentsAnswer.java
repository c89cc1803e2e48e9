package hk.praya.portal.api;

import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.profile.Question;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a profile is worth on a day: under the rule sets in force then, and after them under all the others.
 *
 * @param inForceConfirmed whether it is confirmed which rule sets were in force on the day
 */
record AssessmentsAnswer(LocalDate on, boolean inForceConfirmed, List<Assessment> assessments) {

    /** Whether a threshold is reached. */
    enum Reached {
        YES,
        NO,
        OPEN
    }

    /** What has been found. */
    enum Found {
        MET,
        NOT_MET,
        OPEN
    }

    record Assessment(
            String ruleSet,
            String name,
            Kind kind,
            boolean inForce,
            int threshold,
            int maximum,
            int certain,
            int possible,
            Reached reached,
            List<PrerequisiteFinding> prerequisites,
            List<Finding> findings) {}

    record PrerequisiteFinding(
            Prerequisite id, Found finding, String reason, List<Question> missing, Citation citation) {}

    /**
     * @param criterion the number of a criterion; null for a factor of points, and for achievement
     * @param points what is certain
     * @param missing the unanswered questions that would settle it
     */
    record Finding(
            Factor factor,
            Item item,
            @Nullable Integer criterion,
            int points,
            int possible,
            int maximum,
            Found finding,
            String reason,
            List<Question> missing,
            Citation citation) {}
}
