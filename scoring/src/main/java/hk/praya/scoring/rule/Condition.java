package hk.praya.scoring.rule;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Question;
import java.util.EnumSet;
import java.util.Set;

/**
 * A condition of a published table, as a value: it can be worked out, printed and compared. None is the denial of
 * another, so working each out three-valued is exact: open means that some answers make it true and some do not.
 */
public sealed interface Condition {

    /** Aged between the two, both counted, in completed years. */
    record Aged(int from, int to) implements Condition {}

    /** Holds at least so many degrees at the level or above. */
    record Degrees(int atLeast, DegreeLevel level) implements Condition {}

    /** Holds a professional qualification of a recognised body. */
    record ProfessionallyQualified() implements Condition {}

    /** Holds a degree of an internationally renowned institution. */
    record RenownedDegree() implements Condition {}

    /** Holds a master's or doctoral degree of an eligible university, which is one on the list. */
    record EligibleDegree(InstitutionList list) implements Condition {}

    /** Holds a master's or doctoral degree of an eligible university that is in a STEM subject. */
    record EligibleStemDegree(InstitutionList list) implements Condition {}

    /** Has worked so many years of the kind, at graduate or specialist level. */
    record Worked(int years, WorkKind kind) implements Condition {}

    /** Meets the specification of a profession on the Talent List. */
    record TalentListed() implements Condition {}

    /** Is proficient in Chinese, written and spoken. */
    record Chinese() implements Condition {}

    /** Is proficient in English, written and spoken. */
    record English() implements Condition {}

    /** Is proficient in at least so many languages besides Chinese and English. */
    record OtherLanguages(int atLeast) implements Condition {}

    /** Is proficient in at least so many languages, whichever they are. */
    record Languages(int atLeast) implements Condition {}

    /** Earned at least so many Hong Kong dollars in the year before. */
    record Income(long atLeastHkd) implements Condition {}

    /** Owns a business whose profit in the year before was at least so many Hong Kong dollars. */
    record BusinessProfit(long atLeastHkd) implements Condition {}

    /** Owns a listed company. */
    record OwnsListedCompany() implements Condition {}

    /** Has an immediate family member who is a permanent resident living in Hong Kong. */
    record ResidentRelative() implements Condition {}

    /** Is accompanied by a married spouse educated to degree level. */
    record AccompanyingSpouseWithDegree() implements Condition {}

    /** Has received an award of exceptional achievement. */
    record Award() implements Condition {}

    /** Has work acknowledged by peers, or has contributed significantly to the field. */
    record RecognisedContribution() implements Condition {}

    /** Can support and accommodate self and family. */
    record FinancialSupport() implements Condition {}

    /** Has no adverse record. */
    record GoodCharacter() implements Condition {}

    record Both(Condition first, Condition second) implements Condition {}

    record Either(Condition first, Condition second) implements Condition {}

    default Condition and(Condition other) {
        return new Both(this, other);
    }

    default Condition or(Condition other) {
        return new Either(this, other);
    }

    /** Whether it holds, going by what has been told. */
    default Answer holds(Facts facts) {
        return switch (this) {
            case Aged(int from, int to) -> facts.aged(from, to);
            case Degrees(int atLeast, DegreeLevel level) -> facts.degrees(level).atLeast(atLeast);
            case ProfessionallyQualified() -> facts.profile().study().professionalQualification();
            case RenownedDegree() -> facts.renownedDegree();
            case EligibleDegree(InstitutionList list) -> facts.eligibleDegree(list);
            case EligibleStemDegree(InstitutionList list) -> facts.eligibleStemDegree(list);
            case Worked(int years, WorkKind kind) -> facts.worked(kind).atLeast(years);
            case TalentListed() -> facts.profile().talent().meetsSpecification();
            case Chinese() -> facts.profile().language().chinese();
            case English() -> facts.profile().language().english();
            case OtherLanguages(int atLeast) -> facts.otherLanguages().atLeast(atLeast);
            case Languages(int atLeast) -> facts.languages().atLeast(atLeast);
            case Income(long atLeastHkd) -> facts.income().atLeast((double) atLeastHkd);
            case BusinessProfit(long atLeastHkd) -> facts.businessProfit().atLeast((double) atLeastHkd);
            case OwnsListedCompany() -> facts.profile().means().ownsListedCompany();
            case ResidentRelative() -> facts.profile().family().residentRelative();
            case AccompanyingSpouseWithDegree() -> facts.accompanyingSpouseWithDegree();
            case Award() -> facts.profile().achievement().award();
            case RecognisedContribution() -> facts.profile().achievement().recognisedContribution();
            case FinancialSupport() -> facts.profile().suitability().financialSupport();
            case GoodCharacter() -> facts.profile().suitability().goodCharacter();
            case Both(Condition first, Condition second) -> first.holds(facts).and(second.holds(facts));
            case Either(Condition first, Condition second) -> first.holds(facts).or(second.holds(facts));
        };
    }

    /** The unanswered questions it turns on; empty once it is settled. */
    default Set<Question> missing(Facts facts) {
        var questions = EnumSet.noneOf(Question.class);
        collectMissing(facts, questions);
        return questions;
    }

    private void collectMissing(Facts facts, Set<Question> into) {
        if (!holds(facts).isUnanswered()) {
            return;
        }
        switch (this) {
            case Aged _ -> into.add(Question.DATE_OF_BIRTH);
            case Degrees _, RenownedDegree _, EligibleDegree _, EligibleStemDegree _
            when !facts.degreesTold() -> into.add(Question.DEGREES);
            case Degrees _ -> into.add(Question.DEGREE_LEVEL);
            case ProfessionallyQualified _ -> into.add(Question.PROFESSIONAL_QUALIFICATION);
            case RenownedDegree _ -> into.add(Question.RENOWNED_INSTITUTION);
            case EligibleDegree(InstitutionList list) -> facts.missingForEligibleDegree(list, into);
            case EligibleStemDegree(InstitutionList list) -> facts.missingForEligibleStemDegree(list, into);
            case Worked(int _, WorkKind kind) -> into.add(kind.question());
            case TalentListed _ -> into.add(Question.TALENT_LIST);
            case Chinese _ -> into.add(Question.CHINESE);
            case English _ -> into.add(Question.ENGLISH);
            case OtherLanguages _ -> into.add(Question.OTHER_LANGUAGES);
            case Languages _ -> facts.missingLanguages(into);
            case Income _ -> into.add(Question.ANNUAL_INCOME);
            case BusinessProfit _ -> into.add(Question.BUSINESS_PROFIT);
            case OwnsListedCompany _ -> into.add(Question.LISTED_COMPANY);
            case ResidentRelative _ -> into.add(Question.RESIDENT_RELATIVE);
            case AccompanyingSpouseWithDegree _ -> facts.missingOfSpouse(into);
            case Award _ -> into.add(Question.AWARD);
            case RecognisedContribution _ -> into.add(Question.CONTRIBUTION);
            case FinancialSupport _ -> into.add(Question.FINANCIAL_SUPPORT);
            case GoodCharacter _ -> into.add(Question.GOOD_CHARACTER);
            case Both(Condition first, Condition second) -> {
                first.collectMissing(facts, into);
                second.collectMissing(facts, into);
            }
            case Either(Condition first, Condition second) -> {
                first.collectMissing(facts, into);
                second.collectMissing(facts, into);
            }
        }
    }
}
