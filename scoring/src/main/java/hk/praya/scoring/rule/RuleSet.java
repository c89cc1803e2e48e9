package hk.praya.scoring.rule;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Profile;
import java.time.LocalDate;
import java.util.List;

/**
 * A published rule set. It never changes once published; an amendment is another rule set.
 *
 * @param threshold the pass mark, or the number of criteria, that has to be reached
 */
public record RuleSet(
        RuleSetId id, Kind kind, InForce inForce, int threshold, List<Gate> prerequisites, List<Rule> rules) {

    public RuleSet {
        prerequisites = List.copyOf(prerequisites);
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("%s has no rules".formatted(id));
        }
    }

    /** The most that the rule set can award. */
    public int maximum() {
        return rules.stream().mapToInt(Rule::maximum).sum();
    }

    /** Works out what a profile is worth, counting ages and years on the day. */
    public Assessment assess(Profile profile, LocalDate on, boolean inForceThen) {
        var facts = new Facts(profile, on);
        return new Assessment(
                id,
                kind,
                on,
                inForceThen,
                threshold,
                maximum(),
                prerequisites.stream().map(gate -> finding(gate, facts)).toList(),
                rules.stream().map(rule -> Scorer.finding(rule, facts)).toList());
    }

    private static PrerequisiteFinding finding(Gate gate, Facts facts) {
        return new PrerequisiteFinding(
                gate.prerequisite(),
                gate.condition().holds(facts),
                gate.citation(),
                gate.condition().missing(facts));
    }
}
