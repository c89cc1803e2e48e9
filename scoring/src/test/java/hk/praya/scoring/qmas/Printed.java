package hk.praya.scoring.qmas;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Gate;
import hk.praya.scoring.rule.InForce;
import hk.praya.scoring.rule.Line;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import hk.praya.scoring.rule.WorkKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A rule set as a table to read beside the published one, made from its values and nothing else. */
final class Printed {

    private final StringBuilder text = new StringBuilder();

    private Printed() {}

    /** What is asked and awarded, whoever printed it. */
    static String withoutCitations(RuleSet set) {
        return of(set).lines().filter(line -> !line.startsWith("      ")).collect(Collectors.joining("\n"));
    }

    static String of(RuleSet set) {
        var printed = new Printed();
        printed.line(0, "%s: %s, %d of %d".formatted(set.id(), set.kind(), set.threshold(), set.maximum()));
        printed.line(0, inForce(set.inForce()));
        printed.line(0, "");
        printed.line(0, "Prerequisites");
        set.prerequisites().forEach(printed::gate);
        for (var factor : set.rules().stream()
                .map(rule -> rule.item().factor())
                .distinct()
                .toList()) {
            printed.line(0, "");
            printed.line(0, factor.toString());
            set.rules().stream().filter(rule -> rule.item().factor() == factor).forEach(printed::rule);
        }
        return printed.text.toString();
    }

    private static String inForce(InForce inForce) {
        return inForce.isConfirmed()
                ? "in force from %s".formatted(inForce.from())
                : "in force from %s, not confirmed, but from %s to %s"
                        .formatted(inForce.from(), inForce.earliest(), inForce.latest());
    }

    private void gate(Gate gate) {
        line(1, "%s: %s".formatted(gate.prerequisite(), words(gate.condition())));
        citation(gate.citation());
    }

    private void rule(Rule rule) {
        switch (rule) {
            case Rule.Highest(var item, var _, List<Line> lines) -> {
                line(1, "%s, the highest of".formatted(item));
                lines.forEach(each -> line(2, "%d  %s".formatted(each.points(), words(each.condition()))));
            }
            case Rule.Held(var item, var _, int points, Condition condition) -> {
                line(1, item.toString());
                line(2, "%d  %s".formatted(points, words(condition)));
            }
            case Rule.EachChild(var item, var _, int points, int maximum) -> {
                line(1, item.toString());
                line(2, "%d  for each accompanying unmarried child under 18, at most %d".formatted(points, maximum));
            }
            case Rule.Criterion(int number, var item, var _, Condition condition) -> {
                line(1, "%d. %s".formatted(number, item));
                line(2, "1  %s".formatted(words(condition)));
            }
        }
        citation(rule.citation());
    }

    private void citation(Citation law) {
        line(3, "%s: %s; %s".formatted(law.standing(), law.title(), law.provision()));
        line(3, "%s, read on %s".formatted(law.url(), law.readOn()));
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }

    private static String words(Condition condition) {
        return switch (condition) {
            case Condition.Aged(int from, int to) -> aged(from, to);
            case Condition.Degrees(int atLeast, DegreeLevel level) ->
                "%d or more degrees at %s level or above".formatted(atLeast, lower(level));
            case Condition.ProfessionallyQualified() -> "recognised professional qualification";
            case Condition.RenownedDegree() -> "degree of an internationally renowned institution";
            case Condition.EligibleDegree _ -> "master’s degree or doctorate of an eligible university";
            case Condition.EligibleStemDegree _ -> "master’s degree or doctorate of an eligible university in STEM";
            case Condition.Worked(int years, WorkKind kind) -> "%d years of work %s".formatted(years, words(kind));
            case Condition.TalentListed() -> "meets the specification of a profession on the Talent List";
            case Condition.Chinese() -> "Chinese";
            case Condition.English() -> "English";
            case Condition.OtherLanguages(int atLeast) ->
                "%d or more languages besides Chinese and English".formatted(atLeast);
            case Condition.Languages(int atLeast) -> "%d or more languages".formatted(atLeast);
            case Condition.Income(long atLeastHkd) -> "income of HK$%,d or more".formatted(atLeastHkd);
            case Condition.BusinessProfit(long atLeastHkd) ->
                "owns a business with a profit of HK$%,d or more".formatted(atLeastHkd);
            case Condition.OwnsListedCompany() -> "owns a listed company";
            case Condition.ResidentRelative() -> "immediate family member a permanent resident living in Hong Kong";
            case Condition.AccompanyingSpouseWithDegree() -> "accompanying married spouse with a degree";
            case Condition.Award() -> "award of exceptional achievement";
            case Condition.RecognisedContribution() -> "work acknowledged by peers, or significant contribution";
            case Condition.FinancialSupport() -> "can support self and family";
            case Condition.GoodCharacter() -> "no criminal or adverse immigration record";
            case Condition.Both(Condition first, Condition second) ->
                "(%s and %s)".formatted(words(first), words(second));
            case Condition.Either(Condition first, Condition second) ->
                "(%s or %s)".formatted(words(first), words(second));
        };
    }

    private static String aged(int from, int to) {
        if (from == 0) {
            return "aged %d or below".formatted(to);
        }
        return to > 150 ? "aged %d or above".formatted(from) : "aged %d to %d".formatted(from, to);
    }

    private static String words(WorkKind kind) {
        return switch (kind) {
            case GRADUATE_LEVEL -> "at graduate or specialist level";
            case SENIOR -> "in a senior role";
            case INTERNATIONAL -> "with international exposure";
            case REPUTABLE_ENTERPRISE -> "in multinational companies or reputable enterprises";
            case SPECIFIED_FIELD -> "in innovation and technology, finance or international trade";
        };
    }

    private static String lower(DegreeLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
