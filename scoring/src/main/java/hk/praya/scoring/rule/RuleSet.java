package hk.praya.scoring.rule;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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
        if (rules.stream().map(Rule::item).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("%s scores an item twice".formatted(id));
        }
    }

    /**
     * The set that an amendment makes of this one. A rule on an item that was scored before replaces the one before; any
     * other is added where its item has its place. All else stays as it was.
     */
    public RuleSet amended(RuleSetId amendedId, InForce from, Rule... changes) {
        var byItem = new EnumMap<Item, Rule>(Item.class);
        rules.forEach(rule -> byItem.put(rule.item(), rule));
        for (var change : changes) {
            byItem.put(change.item(), change);
        }
        return new RuleSet(amendedId, kind, from, threshold, prerequisites, List.copyOf(byItem.values()));
    }

    /** The most that the rule set can award. */
    public int maximum() {
        int sum = 0;
        for (var rule : rules) {
            sum += rule.maximum();
        }
        return sum;
    }

    /** Works out what a profile is worth, counting ages and years on the day. */
    public Assessment assess(Profile profile, LocalDate on, boolean inForceThen) {
        var facts = new Facts(profile, on);
        return new Assessment(id, kind, on, inForceThen, threshold, maximum(), gates(facts), findings(facts));
    }

    private List<PrerequisiteFinding> gates(Facts facts) {
        var found = new ArrayList<PrerequisiteFinding>(prerequisites.size());
        for (var gate : prerequisites) {
            found.add(finding(gate, facts));
        }
        return found;
    }

    private List<Finding> findings(Facts facts) {
        var found = new ArrayList<Finding>(rules.size());
        for (var rule : rules) {
            found.add(Scorer.finding(rule, facts));
        }
        return found;
    }

    private static PrerequisiteFinding finding(Gate gate, Facts facts) {
        return new PrerequisiteFinding(
                gate.prerequisite(),
                gate.condition().holds(facts),
                gate.citation(),
                gate.condition().missing(facts));
    }
}
