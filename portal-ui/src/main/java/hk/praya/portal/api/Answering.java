package hk.praya.portal.api;

import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.api.AssessmentsAnswer.Assessment;
import hk.praya.portal.api.AssessmentsAnswer.Found;
import hk.praya.portal.api.AssessmentsAnswer.Reached;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts assessments as the API says them, with the reasons in the language that is spoken. */
final class Answering {

    private final QmasRules rules;
    private final Map<RuleSetId, Map<Item, Integer>> criteria;

    Answering(QmasRules rules) {
        this.rules = rules;
        this.criteria = rules.all().stream().collect(Collectors.toMap(RuleSet::id, Answering::criteria));
    }

    /** @throws hk.praya.domain.assessment.NoRulesOnDay if the Scheme had no rules on that day */
    AssessmentsAnswer assess(Profile profile, LocalDate on) {
        var assessments =
                rules.assessAll(profile, on).stream().map(this::assessment).toList();
        return new AssessmentsAnswer(on, !rules.isDoubtfulOn(on), assessments);
    }

    private Assessment assessment(hk.praya.domain.assessment.Assessment result) {
        var numbers = criteria.getOrDefault(result.ruleSet(), Map.of());
        return new Assessment(
                result.ruleSet().value(),
                Words.of(result.ruleSet()),
                result.kind(),
                result.inForce(),
                result.threshold(),
                result.maximum(),
                result.certain(),
                result.possible(),
                reached(result.reached()),
                result.prerequisites().stream().map(Answering::prerequisite).toList(),
                result.findings().stream()
                        .map(finding -> finding(finding, numbers.get(finding.item())))
                        .toList());
    }

    private static AssessmentsAnswer.PrerequisiteFinding prerequisite(PrerequisiteFinding finding) {
        return new AssessmentsAnswer.PrerequisiteFinding(
                finding.prerequisite(),
                found(finding.met()),
                Reasons.of(finding),
                sorted(finding.missing()),
                Citation.of(finding.citation()));
    }

    private static AssessmentsAnswer.Finding finding(Finding finding, @Nullable Integer criterion) {
        return new AssessmentsAnswer.Finding(
                finding.item().factor(),
                finding.item(),
                criterion,
                finding.certain(),
                finding.possible(),
                finding.maximum(),
                found(finding),
                Reasons.of(finding),
                finding instanceof Finding.Open open ? sorted(open.missing()) : List.of(),
                Citation.of(finding.citation()));
    }

    private static Found found(Finding finding) {
        return switch (finding) {
            case Finding.Met _ -> Found.MET;
            case Finding.NotMet _ -> Found.NOT_MET;
            case Finding.Open _ -> Found.OPEN;
        };
    }

    private static Found found(Answer met) {
        return switch (met) {
            case YES -> Found.MET;
            case NO -> Found.NOT_MET;
            case UNANSWERED -> Found.OPEN;
        };
    }

    private static Reached reached(Answer reached) {
        return switch (reached) {
            case YES -> Reached.YES;
            case NO -> Reached.NO;
            case UNANSWERED -> Reached.OPEN;
        };
    }

    private static List<Question> sorted(Set<Question> missing) {
        return missing.stream().sorted().toList();
    }

    private static Map<Item, Integer> criteria(RuleSet set) {
        return set.rules().stream()
                .filter(Rule.Criterion.class::isInstance)
                .map(Rule.Criterion.class::cast)
                .collect(Collectors.toMap(Rule.Criterion::item, Rule.Criterion::number));
    }
}
