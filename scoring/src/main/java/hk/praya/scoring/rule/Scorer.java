package hk.praya.scoring.rule;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Figures;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Question;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The engine: what one rule makes of the facts. */
final class Scorer {

    private Scorer() {}

    static Finding finding(Rule rule, Facts facts) {
        return switch (rule) {
            case Rule.Highest(Item item, Citation law, List<Line> lines) -> highest(item, law, lines, facts);
            case Rule.Held(Item item, Citation law, int points, Condition condition) ->
                held(item, law, points, condition, facts);
            case Rule.Criterion(int _, Item item, Citation law, Condition condition) ->
                held(item, law, 1, condition, facts);
            case Rule.EachChild(Item item, Citation law, int points, int maximum) ->
                eachChild(item, law, points, maximum, facts);
        };
    }

    private static Finding highest(Item item, Citation law, List<Line> lines, Facts facts) {
        int certain = 0;
        int possible = 0;
        for (var line : lines) {
            var holds = line.condition().holds(facts);
            if (!holds.isNo()) {
                possible = Math.max(possible, line.points());
            }
            if (holds.isYes()) {
                certain = line.points();
                break;
            }
        }
        Set<Question> missing = possible > certain ? missing(lines, certain, facts) : Set.of();
        return settle(item, law, lines.getFirst().points(), certain, possible, missing, facts);
    }

    /** The questions that a line worth more than what is certain turns on. */
    private static Set<Question> missing(List<Line> lines, int certain, Facts facts) {
        var missing = EnumSet.noneOf(Question.class);
        for (var line : lines) {
            if (line.points() > certain) {
                missing.addAll(line.condition().missing(facts));
            }
        }
        return missing;
    }

    private static Finding held(Item item, Citation law, int points, Condition condition, Facts facts) {
        var holds = condition.holds(facts);
        if (holds.isUnanswered()) {
            return settle(item, law, points, 0, points, condition.missing(facts), facts);
        }
        int awarded = holds.isYes() ? points : 0;
        return settle(item, law, points, awarded, awarded, Set.of(), facts);
    }

    private static Finding eachChild(Item item, Citation law, int points, int maximum, Facts facts) {
        var children = facts.accompanyingChildren();
        int certain = (int) Math.min(maximum, children.least() * points);
        int possible = (int) Math.min(maximum, children.most() * points);
        return settle(item, law, maximum, certain, possible, Set.of(Question.CHILDREN), facts);
    }

    private static Finding settle(
            Item item, Citation law, int maximum, int certain, int possible, Set<Question> missing, Facts facts) {
        var figures = figures(item, facts);
        if (possible > certain) {
            return new Finding.Open(item, law, maximum, certain, possible, figures, missing);
        }
        return certain > 0
                ? new Finding.Met(item, law, maximum, certain, figures)
                : new Finding.NotMet(item, law, maximum, figures);
    }

    private static Figures figures(Item item, Facts facts) {
        return switch (item) {
            case AGE_BAND, AGED_50_OR_BELOW ->
                facts.age() == Facts.AGE_NOT_TOLD ? Figures.NONE : Figures.of(facts.age());
            case QUALIFICATION_BAND -> degrees(facts);
            case WORK_BAND ->
                Figures.of(told(facts.worked(WorkKind.GRADUATE_LEVEL)), told(facts.worked(WorkKind.SENIOR)));
            case FIVE_YEARS_WORK -> Figures.of(told(facts.worked(WorkKind.GRADUATE_LEVEL)));
            case INTERNATIONAL_EXPOSURE, TWO_YEARS_INTERNATIONAL ->
                Figures.of(told(facts.worked(WorkKind.INTERNATIONAL)));
            case REPUTABLE_ENTERPRISE, THREE_YEARS_ENTERPRISE ->
                Figures.of(told(facts.worked(WorkKind.REPUTABLE_ENTERPRISE)));
            case THREE_YEARS_FIELD -> Figures.of(told(facts.worked(WorkKind.SPECIFIED_FIELD)));
            case LANGUAGE_BAND, TWO_LANGUAGES -> languages(facts);
            case CHILDREN -> Figures.of(told(facts.accompanyingChildren()));
            case ANNUAL_INCOME -> Figures.of(earned(facts.income()));
            case BUSINESS_PROFIT -> Figures.of(earned(facts.businessProfit()));
            case RENOWNED_INSTITUTION,
                    TALENT_LIST,
                    RESIDENT_RELATIVE,
                    SPOUSE_DEGREE,
                    ELIGIBLE_DEGREE,
                    STEM_DEGREE,
                    ENGLISH,
                    LISTED_COMPANY,
                    EXCEPTIONAL_ACHIEVEMENT -> Figures.NONE;
        };
    }

    /** Doctorates; master's degrees; bachelor's degrees. */
    private static Figures degrees(Facts facts) {
        if (!facts.degreesTold()) {
            return Figures.NONE;
        }
        double doctorates = facts.degrees(DegreeLevel.DOCTORATE).least();
        double masters = facts.degrees(DegreeLevel.MASTER).least();
        double all = facts.degrees(DegreeLevel.BACHELOR).least();
        return new Figures(doctorates, masters - doctorates, all - masters);
    }

    /** Chinese, English: 1 for yes, 0 for no; other languages. */
    private static Figures languages(Facts facts) {
        var language = facts.profile().language();
        return new Figures(told(language.chinese()), told(language.english()), told(facts.otherLanguages()));
    }

    private static double told(Answer answer) {
        return switch (answer) {
            case YES -> 1;
            case NO -> 0;
            case UNANSWERED -> Figures.NOT_TOLD;
        };
    }

    /** The least it is, unless nothing at all has been told. */
    private static double told(Range range) {
        return Range.UNKNOWN.equals(range) ? Figures.NOT_TOLD : range.least();
    }

    /** An amount of money; a loss reads as nothing earned, for a negative figure would say that it was not told. */
    private static double earned(Range range) {
        return Range.UNKNOWN.equals(range) ? Figures.NOT_TOLD : Math.max(0, range.most());
    }
}
