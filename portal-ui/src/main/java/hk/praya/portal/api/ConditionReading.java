package hk.praya.portal.api;

import hk.praya.portal.api.RuleSetAnswer.Needed;
import hk.praya.portal.api.RuleSetAnswer.Subject;
import hk.praya.scoring.rule.Condition;
import java.util.stream.Stream;

/** Puts conditions as the API says them. */
final class ConditionReading {

    /** The tables that name no highest age are held with one that nobody reaches. */
    private static final int NOBODY_IS_OLDER = 150;

    private ConditionReading() {}

    static Needed of(Condition condition) {
        return switch (condition) {
            case Condition.Both it -> parts(Subject.ALL, it.first(), it.second());
            case Condition.Either it -> parts(Subject.ANY, it.first(), it.second());
            case Condition.Aged it -> aged(it.from(), it.to());
            case Condition.Degrees it -> new Needed(Subject.DEGREES, (long) it.atLeast(), null, it.level(), null, null);
            case Condition.Worked it -> new Needed(Subject.WORKED, (long) it.years(), null, null, it.kind(), null);
            case Condition.OtherLanguages it -> Needed.atLeast(Subject.OTHER_LANGUAGES, it.atLeast());
            case Condition.Languages it -> Needed.atLeast(Subject.LANGUAGES, it.atLeast());
            case Condition.Income it -> Needed.atLeast(Subject.ANNUAL_INCOME, it.atLeastHkd());
            case Condition.BusinessProfit it -> Needed.atLeast(Subject.BUSINESS_PROFIT, it.atLeastHkd());
            case Condition.ProfessionallyQualified _ -> Needed.simply(Subject.PROFESSIONAL_QUALIFICATION);
            case Condition.RenownedDegree _ -> Needed.simply(Subject.RENOWNED_DEGREE);
            case Condition.EligibleDegree _ -> Needed.simply(Subject.ELIGIBLE_DEGREE);
            case Condition.EligibleStemDegree _ -> Needed.simply(Subject.ELIGIBLE_STEM_DEGREE);
            case Condition.TalentListed _ -> Needed.simply(Subject.TALENT_LIST);
            case Condition.Chinese _ -> Needed.simply(Subject.CHINESE);
            case Condition.English _ -> Needed.simply(Subject.ENGLISH);
            case Condition.OwnsListedCompany _ -> Needed.simply(Subject.LISTED_COMPANY);
            case Condition.ResidentRelative _ -> Needed.simply(Subject.RESIDENT_RELATIVE);
            case Condition.AccompanyingSpouseWithDegree _ -> Needed.simply(Subject.SPOUSE_WITH_DEGREE);
            case Condition.Award _ -> Needed.simply(Subject.AWARD);
            case Condition.RecognisedContribution _ -> Needed.simply(Subject.RECOGNISED_CONTRIBUTION);
            case Condition.FinancialSupport _ -> Needed.simply(Subject.FINANCIAL_SUPPORT);
            case Condition.GoodCharacter _ -> Needed.simply(Subject.GOOD_CHARACTER);
        };
    }

    private static Needed aged(int from, int to) {
        return new Needed(
                Subject.AGED, from > 0 ? (long) from : null, to < NOBODY_IS_OLDER ? to : null, null, null, null);
    }

    private static Needed parts(Subject subject, Condition... conditions) {
        var parts = Stream.of(conditions).map(ConditionReading::of).toList();
        return new Needed(subject, null, null, null, null, parts);
    }
}
