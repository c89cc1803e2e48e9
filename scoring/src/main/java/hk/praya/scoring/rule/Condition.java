package hk.praya.scoring.rule;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Question;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition of a published table, as a value: it can be worked out, printed and compared. None is the denial of
 * another, so working each out three-valued is exact: open means that some answers make it true and some do not.
 */
public sealed interface Condition {

    /** Aged between the two, both counted, in completed years. */
    record Aged(int from, int to) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.aged(from, to);
        }
    }

    /** Holds at least so many degrees at the level or above. */
    record Degrees(int atLeast, DegreeLevel level) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.degrees(level).atLeast(atLeast);
        }
    }

    /** Holds a professional qualification of a recognised body. */
    record ProfessionallyQualified() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.profile().study().professionalQualification();
        }
    }

    /** Holds a degree of an internationally renowned institution. */
    record RenownedDegree() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.renownedDegree();
        }
    }

    /** Holds a master's or doctoral degree of an eligible university, which is one on the list. */
    record EligibleDegree(InstitutionList list) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.eligibleDegree(list);
        }
    }

    /** Holds a master's or doctoral degree of an eligible university that is in a STEM subject. */
    record EligibleStemDegree(InstitutionList list) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.eligibleStemDegree(list);
        }
    }

    /** Has worked so many years of the kind, at graduate or specialist level. */
    record Worked(int years, WorkKind kind) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.worked(kind).atLeast(years);
        }
    }

    /** Meets the specification of a profession on the Talent List. */
    record TalentListed() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.profile().talent().meetsSpecification();
        }
    }

    /** Is proficient in Chinese, written and spoken. */
    record Chinese() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.profile().language().chinese();
        }
    }

    /** Is proficient in English, written and spoken. */
    record English() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.profile().language().english();
        }
    }

    /** Is proficient in at least so many languages besides Chinese and English. */
    record OtherLanguages(int atLeast) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.otherLanguages().atLeast(atLeast);
        }
    }

    /** Is proficient in at least so many languages, whichever they are. */
    record Languages(int atLeast) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.languages().atLeast(atLeast);
        }
    }

    /** Earned at least so many Hong Kong dollars in the year before. */
    record Income(long atLeastHkd) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.income().atLeast((double) atLeastHkd);
        }
    }

    /** Owns a business whose profit in the year before was at least so many Hong Kong dollars. */
    record BusinessProfit(long atLeastHkd) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.businessProfit().atLeast((double) atLeastHkd);
        }
    }

    /** Owns a listed company. */
    record OwnsListedCompany() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.profile().means().ownsListedCompany();
        }
    }

    /** Has an immediate family member who is a permanent resident living in Hong Kong. */
    record ResidentRelative() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.profile().family().residentRelative();
        }
    }

    /** Is accompanied by a married spouse educated to degree level. */
    record AccompanyingSpouseWithDegree() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.accompanyingSpouseWithDegree();
        }
    }

    /** Has received an award of exceptional achievement. */
    record Award() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.profile().achievement().award();
        }
    }

    /** Has work acknowledged by peers, or has contributed significantly to the field. */
    record RecognisedContribution() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.profile().achievement().recognisedContribution();
        }
    }

    /** Can support and accommodate self and family. */
    record FinancialSupport() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.profile().suitability().financialSupport();
        }
    }

    /** Has no adverse record. */
    record GoodCharacter() implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return facts.profile().suitability().goodCharacter();
        }
    }

    record Both(Condition first, Condition second) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return first.holds(facts).and(second.holds(facts));
        }
    }

    record Either(Condition first, Condition second) implements Condition {
        @Override
        public Answer holds(Facts facts) {
            return first.holds(facts).or(second.holds(facts));
        }
    }

    default Condition and(Condition other) {
        return new Both(this, other);
    }

    default Condition or(Condition other) {
        return new Either(this, other);
    }

    /** The conditions that it is put together of; itself where it is not. */
    default Stream<Condition> parts() {
        return switch (this) {
            case Both(Condition one, Condition other) -> Stream.concat(one.parts(), other.parts());
            case Either(Condition one, Condition other) -> Stream.concat(one.parts(), other.parts());
            default -> Stream.of(this);
        };
    }

    /** Whether it holds, going by what has been told. */
    Answer holds(Facts facts);

    /** The unanswered questions it turns on; empty once it is settled. */
    default Set<Question> missing(Facts facts) {
        if (!holds(facts).isUnanswered()) {
            return Set.of();
        }
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
