package hk.praya.portal.api;

import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.portal.api.RuleSetAnswer.Awarded;
import hk.praya.portal.api.RuleSetAnswer.Line;
import hk.praya.portal.api.RuleSetAnswer.Needed;
import hk.praya.portal.api.RuleSetAnswer.PrerequisiteRule;
import hk.praya.portal.api.RuleSetAnswer.Subject;
import hk.praya.portal.api.RuleSetsAnswer.InForce;
import hk.praya.portal.api.RuleSetsAnswer.RuleSetSummary;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Gate;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts rule sets as the API says them. */
final class RuleBook {

    private final QmasRules rules;

    RuleBook(QmasRules rules) {
        this.rules = rules;
    }

    /** The first day on which the Scheme had rules. */
    LocalDate firstDay() {
        return rules.all().stream()
                .map(set -> set.inForce().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    RuleSetsAnswer all() {
        return new RuleSetsAnswer(rules.all().stream().map(this::summary).toList());
    }

    /** The rule set of that name; empty where there is none. */
    Optional<RuleSetAnswer> find(String id) {
        return rules.all().stream()
                .filter(set -> set.id().equals(new RuleSetId(id)))
                .findAny()
                .map(this::inFull);
    }

    private RuleSetSummary summary(RuleSet set) {
        return new RuleSetSummary(
                set.id().value(), Words.of(set.id()), set.kind(), inForce(set), set.threshold(), set.maximum());
    }

    private RuleSetAnswer inFull(RuleSet set) {
        return new RuleSetAnswer(
                set.id().value(),
                Words.of(set.id()),
                set.kind(),
                inForce(set),
                set.threshold(),
                set.maximum(),
                set.prerequisites().stream().map(RuleBook::prerequisite).toList(),
                set.rules().stream().map(RuleBook::rule).toList());
    }

    private InForce inForce(RuleSet set) {
        var days = set.inForce();
        return new InForce(days.from(), lastDay(set), days.isConfirmed(), days.earliest(), days.latest());
    }

    /** A set ends where the next of its kind of test begins. */
    private @Nullable LocalDate lastDay(RuleSet set) {
        return rules.all().stream()
                .filter(other -> isAchievement(other) == isAchievement(set))
                .map(other -> other.inForce().from())
                .filter(from -> from.isAfter(set.inForce().from()))
                .min(Comparator.naturalOrder())
                .map(from -> from.minusDays(1))
                .orElse(null);
    }

    private static boolean isAchievement(RuleSet set) {
        return set.kind() == Kind.ACHIEVEMENT;
    }

    private static PrerequisiteRule prerequisite(Gate gate) {
        return new PrerequisiteRule(
                gate.prerequisite(),
                Words.of(gate.prerequisite()),
                ConditionReading.of(gate.condition()),
                Citation.of(gate.citation()));
    }

    private static RuleSetAnswer.Rule rule(Rule rule) {
        return new RuleSetAnswer.Rule(
                rule.item().factor(),
                rule.item(),
                Words.of(rule.item()),
                rule instanceof Rule.Criterion criterion ? criterion.number() : null,
                rule.maximum(),
                awarded(rule),
                lines(rule),
                Citation.of(rule.citation()));
    }

    private static Awarded awarded(Rule rule) {
        return switch (rule) {
            case Rule.Highest _ -> Awarded.HIGHEST;
            case Rule.Held _, Rule.Criterion _ -> Awarded.ONCE;
            case Rule.EachChild _ -> Awarded.EACH_CHILD;
        };
    }

    private static List<Line> lines(Rule rule) {
        return switch (rule) {
            case Rule.Highest it ->
                it.lines().stream()
                        .map(line -> new Line(line.points(), ConditionReading.of(line.condition())))
                        .toList();
            case Rule.Held it -> List.of(new Line(it.points(), ConditionReading.of(it.condition())));
            case Rule.Criterion it -> List.of(new Line(1, ConditionReading.of(it.condition())));
            case Rule.EachChild it -> List.of(new Line(it.points(), Needed.simply(Subject.CHILD)));
        };
    }
}
