package hk.praya.domain.assessment;

import hk.praya.domain.profile.Answer;
import java.time.LocalDate;
import java.util.List;

/**
 * What a profile is worth under one rule set on one day.
 *
 * @param on the day, in Hong Kong, whose ages and years were counted
 * @param inForce whether the rule set was in force on that day
 * @param threshold what has to be reached
 * @param maximum the most that the rule set can award
 */
public record Assessment(
        RuleSetId ruleSet,
        Kind kind,
        LocalDate on,
        boolean inForce,
        int threshold,
        int maximum,
        List<PrerequisiteFinding> prerequisites,
        List<Finding> findings) {

    public Assessment {
        prerequisites = List.copyOf(prerequisites);
        findings = List.copyOf(findings);
    }

    /** The least that any answers to the unanswered questions could give. */
    public int certain() {
        int sum = 0;
        for (var finding : findings) {
            sum += finding.certain();
        }
        return sum;
    }

    /** The most that any answers to the unanswered questions could give. */
    public int possible() {
        int sum = 0;
        for (var finding : findings) {
            sum += finding.possible();
        }
        return sum;
    }

    /** Whether the threshold is reached; unanswered while it depends on what has not been told. */
    public Answer reached() {
        if (certain() >= threshold) {
            return Answer.YES;
        }
        return possible() < threshold ? Answer.NO : Answer.UNANSWERED;
    }

    /** Whether all the prerequisites are met. They stand beside the result and never change it. */
    public Answer prerequisitesMet() {
        var all = Answer.YES;
        for (var finding : prerequisites) {
            all = all.and(finding.met());
        }
        return all;
    }

    public List<Finding> findings(Factor factor) {
        return findings.stream().filter(f -> f.item().factor() == factor).toList();
    }

    /** The factors in the order of the published table. */
    public List<Factor> factors() {
        return findings.stream().map(f -> f.item().factor()).distinct().toList();
    }
}
