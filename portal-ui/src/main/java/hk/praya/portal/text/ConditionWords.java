package hk.praya.portal.text;

import hk.praya.domain.profile.DegreeLevel;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Condition.AccompanyingSpouseWithDegree;
import hk.praya.scoring.rule.Condition.Aged;
import hk.praya.scoring.rule.Condition.Award;
import hk.praya.scoring.rule.Condition.Both;
import hk.praya.scoring.rule.Condition.BusinessProfit;
import hk.praya.scoring.rule.Condition.Chinese;
import hk.praya.scoring.rule.Condition.Degrees;
import hk.praya.scoring.rule.Condition.Either;
import hk.praya.scoring.rule.Condition.EligibleDegree;
import hk.praya.scoring.rule.Condition.EligibleStemDegree;
import hk.praya.scoring.rule.Condition.English;
import hk.praya.scoring.rule.Condition.FinancialSupport;
import hk.praya.scoring.rule.Condition.GoodCharacter;
import hk.praya.scoring.rule.Condition.Income;
import hk.praya.scoring.rule.Condition.Languages;
import hk.praya.scoring.rule.Condition.OtherLanguages;
import hk.praya.scoring.rule.Condition.OwnsListedCompany;
import hk.praya.scoring.rule.Condition.ProfessionallyQualified;
import hk.praya.scoring.rule.Condition.RecognisedContribution;
import hk.praya.scoring.rule.Condition.RenownedDegree;
import hk.praya.scoring.rule.Condition.ResidentRelative;
import hk.praya.scoring.rule.Condition.TalentListed;
import hk.praya.scoring.rule.Condition.Worked;
import hk.praya.scoring.rule.Entry;
import hk.praya.scoring.rule.WorkKind;

/** Says what a line of the rules asks, as the printed tables do: "age 18 to 39". */
public final class ConditionWords {

    private static final int LONGEST_LIFE = 150;

    private ConditionWords() {}

    /** What the line asks, beginning a sentence. */
    public static String line(Condition condition) {
        return Words.capitalised(of(condition));
    }

    /** What the line of a table asks, beginning a sentence. */
    public static String line(Entry entry) {
        return Words.capitalised(of(entry));
    }

    /** What the line of a table asks, within a sentence. */
    public static String of(Entry entry) {
        return switch (entry) {
            case Entry.Meeting(int _, Condition condition) -> of(condition);
            case Entry.ForEachChild(int _, int maximum) -> Words.of("condition.each-child", maximum);
        };
    }

    /** What is asked, within a sentence. */
    public static String of(Condition condition) {
        return switch (condition) {
            case Aged(int from, int to) -> aged(from, to);
            case Degrees(int atLeast, DegreeLevel level) -> counted("condition.degrees." + level, atLeast);
            case ProfessionallyQualified() -> Words.of("condition.professional");
            case RenownedDegree() -> Words.of("condition.renowned");
            case EligibleDegree _ -> Words.of("condition.eligible");
            case EligibleStemDegree _ -> Words.of("condition.eligible-stem");
            case Worked(int years, WorkKind kind) -> Words.of("condition.worked." + kind, years(years));
            case TalentListed() -> Words.of("condition.talent-list");
            case Chinese() -> Words.of("condition.chinese");
            case English() -> Words.of("condition.english");
            case OtherLanguages(int atLeast) -> counted("condition.other-languages", atLeast);
            case Languages(int atLeast) -> counted("condition.languages", atLeast);
            case Income(long atLeastHkd) -> Words.of("condition.income", Words.dollars(atLeastHkd));
            case BusinessProfit(long atLeastHkd) -> Words.of("condition.business-profit", Words.dollars(atLeastHkd));
            case OwnsListedCompany() -> Words.of("condition.listed-company");
            case ResidentRelative() -> Words.of("condition.resident-relative");
            case AccompanyingSpouseWithDegree() -> Words.of("condition.spouse-degree");
            case Award() -> Words.of("condition.award");
            case RecognisedContribution() -> Words.of("condition.contribution");
            case FinancialSupport() -> Words.of("condition.support");
            case GoodCharacter() -> Words.of("condition.character");
            case Both(Worked(int all, WorkKind whole), Worked(int some, WorkKind part))
            when whole == WorkKind.GRADUATE_LEVEL && part == WorkKind.SENIOR ->
                Words.of("condition.worked.senior-among", years(all), Words.number((double) some));
            case Both(Condition first, Condition second) -> joined("condition.both", first, second);
            case Either(Condition first, Condition second) -> joined("condition.either", first, second);
        };
    }

    private static String joined(String key, Condition first, Condition second) {
        boolean simple = !isCompound(first) && !isCompound(second);
        return Words.of(simple ? key : key + ".compound", of(first), of(second));
    }

    private static boolean isCompound(Condition condition) {
        return condition instanceof Both || condition instanceof Either;
    }

    private static String aged(int from, int to) {
        if (from == 0) {
            return Words.of("condition.aged.most", to);
        }
        return to > LONGEST_LIFE ? Words.of("condition.aged.least", from) : Words.of("condition.aged", from, to);
    }

    private static String counted(String key, int atLeast) {
        return Words.of(atLeast == 1 ? key + ".one" : key + ".other", atLeast);
    }

    private static String years(int years) {
        return Spans.ofYears(years);
    }
}
