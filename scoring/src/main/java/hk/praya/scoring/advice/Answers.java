package hk.praya.scoring.advice;

import static hk.praya.scoring.university.Universities.AGGREGATE_LIST;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.domain.profile.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outermost answers that an open question can be given: either the best under every published rule set, or the
 * worst. What has been told already stays.
 *
 * @param best whether every answer is the best, or else the worst
 * @param on the day whose ages and months count
 */
record Answers(boolean best, LocalDate on) {

    /** The age that every published rule set awards most for, some years before and after too. */
    static final int BEST_AGE = 30;

    private static final int WORST_AGE = 60;
    private static final int CHILD = 5;
    private static final int GROWN_UP = 30;
    private static final int MOST_CHILDREN = 2;
    private static final int MOST_DEGREES = 2;
    private static final int MOST_LANGUAGES = 2;
    private static final double MOST_YEARS = 40;
    private static final long MOST_HKD = 1_000_000_000_000L;

    static Answers best(LocalDate on) {
        return new Answers(true, on);
    }

    static Answers worst(LocalDate on) {
        return new Answers(false, on);
    }

    /** The profile once the question has been answered. */
    Profile to(Question question, Profile so) {
        return switch (question) {
            case DATE_OF_BIRTH ->
                so.person().dateOfBirth() == null
                        ? so.withPerson(so.person().withDateOfBirth(on.minusYears(best ? BEST_AGE : WORST_AGE)))
                        : so;
            case DEGREES, DEGREE_LEVEL, RENOWNED_INSTITUTION, ELIGIBLE_UNIVERSITY, STEM, PROFESSIONAL_QUALIFICATION ->
                so.withStudy(study(question, so.study()));
            case GRADUATE_YEARS, SENIOR_YEARS, INTERNATIONAL_YEARS, ENTERPRISE_YEARS, FIELD_YEARS ->
                so.withWork(work(question, so.work()));
            case TALENT_LIST ->
                so.withTalent(new TalentListing(
                        so.talent().profession(), answer(so.talent().meetsSpecification())));
            case CHINESE, ENGLISH, OTHER_LANGUAGES -> so.withLanguage(language(question, so.language()));
            case ANNUAL_INCOME, BUSINESS_PROFIT, LISTED_COMPANY -> so.withMeans(means(question, so.means()));
            case RESIDENT_RELATIVE, SPOUSE, SPOUSE_DEGREE, CHILDREN -> so.withFamily(family(question, so.family()));
            case AWARD, CONTRIBUTION -> so.withAchievement(achievement(question, so.achievement()));
            case FINANCIAL_SUPPORT, GOOD_CHARACTER -> so.withSuitability(suitability(question, so.suitability()));
        };
    }

    private Study study(Question question, Study so) {
        var degrees = so.degrees();
        if (question == Question.PROFESSIONAL_QUALIFICATION) {
            return so.withProfessionalQualification(answer(so.professionalQualification()));
        }
        if (question == Question.DEGREES) {
            return degrees == null ? so.withDegrees(degrees()) : so;
        }
        return degrees == null
                ? so
                : so.withDegrees(
                        degrees.stream().map(degree -> degree(question, degree)).toList());
    }

    private List<Degree> degrees() {
        var doctorate = new Degree(DegreeLevel.DOCTORATE, null, null, null, Answer.YES, Answer.YES, Answer.YES);
        return best ? Collections.nCopies(MOST_DEGREES, doctorate) : List.of();
    }

    private Degree degree(Question question, Degree so) {
        var level = so.level() == null && question == Question.DEGREE_LEVEL
                ? best ? DegreeLevel.DOCTORATE : DegreeLevel.BACHELOR
                : so.level();
        return new Degree(
                level,
                so.awardedOn(),
                so.title(),
                so.institution(),
                question == Question.RENOWNED_INSTITUTION ? answer(so.renownedInstitution()) : so.renownedInstitution(),
                question == Question.ELIGIBLE_UNIVERSITY ? eligible(so) : so.eligibleUniversity(),
                question == Question.STEM ? answer(so.stem()) : so.stem());
    }

    /** Of a degree whose institution the list knows there is nothing to answer. */
    private Answer eligible(Degree so) {
        return AGGREGATE_LIST.awarded(so, on).isUnanswered() ? Answer.of(best) : so.eligibleUniversity();
    }

    private Work work(Question question, Work so) {
        return so.isLedger()
                ? so.withJobs(so.jobs().stream().map(job -> job(question, job)).toList())
                : so.withStated(stated(question, so.stated()));
    }

    private StatedYears stated(Question question, StatedYears so) {
        return new StatedYears(
                question == Question.GRADUATE_YEARS ? years(so.graduateLevel()) : so.graduateLevel(),
                question == Question.SENIOR_YEARS ? years(so.senior()) : so.senior(),
                question == Question.INTERNATIONAL_YEARS ? years(so.international()) : so.international(),
                question == Question.ENTERPRISE_YEARS ? years(so.reputableEnterprise()) : so.reputableEnterprise(),
                question == Question.FIELD_YEARS ? years(so.specifiedField()) : so.specifiedField());
    }

    private Double years(@Nullable Double told) {
        return told == null ? Double.valueOf(best ? MOST_YEARS : 0) : told;
    }

    /** Asked of a ledger, each question is one of every job: when it began, at which level it was, of what kind. */
    private Job job(Question question, Job so) {
        var nature = so.nature();
        return new Job(
                so.title(),
                so.employer(),
                so.from() == null ? beginning(so.to()) : so.from(),
                so.to(),
                new JobNature(
                        answer(nature.graduateLevel()),
                        question == Question.SENIOR_YEARS ? answer(nature.senior()) : nature.senior(),
                        question == Question.INTERNATIONAL_YEARS
                                ? answer(nature.international())
                                : nature.international(),
                        question == Question.ENTERPRISE_YEARS
                                ? answer(nature.reputableEnterprise())
                                : nature.reputableEnterprise(),
                        question == Question.FIELD_YEARS ? answer(nature.specifiedField()) : nature.specifiedField()));
    }

    private YearMonth beginning(@Nullable YearMonth to) {
        var latest = to == null ? YearMonth.from(on) : to;
        return best ? latest.minusYears((long) MOST_YEARS) : latest;
    }

    private Language language(Question question, Language so) {
        return switch (question) {
            case CHINESE -> so.withChinese(answer(so.chinese()));
            case ENGLISH -> so.withEnglish(answer(so.english()));
            default -> so.others() == null ? so.withOthers(best ? MOST_LANGUAGES : 0) : so;
        };
    }

    private Means means(Question question, Means so) {
        return switch (question) {
            case ANNUAL_INCOME -> so.withAnnualIncomeHkd(dollars(so.annualIncomeHkd()));
            case BUSINESS_PROFIT -> business(so.withOwnsBusiness(answer(so.ownsBusiness())));
            default -> so.withOwnsListedCompany(answer(so.ownsListedCompany()));
        };
    }

    private Means business(Means so) {
        return so.ownsBusiness().isYes() ? so.withBusinessProfitHkd(dollars(so.businessProfitHkd())) : so;
    }

    private Long dollars(@Nullable Long told) {
        return told == null ? Long.valueOf(best ? MOST_HKD : 0) : told;
    }

    private Family family(Question question, Family so) {
        var spouse = so.spouse();
        return switch (question) {
            case RESIDENT_RELATIVE -> so.withResidentRelative(answer(so.residentRelative()));
            case SPOUSE -> so.withSpouse(new Spouse(answer(spouse.accompanying()), spouse.degree()));
            case SPOUSE_DEGREE -> so.withSpouse(new Spouse(spouse.accompanying(), answer(spouse.degree())));
            default -> so.withChildren(children(so.children()));
        };
    }

    private List<Child> children(@Nullable List<Child> told) {
        if (told == null) {
            var child = new Child(on.minusYears(CHILD), Answer.YES, Answer.YES);
            return best ? Collections.nCopies(MOST_CHILDREN, child) : List.of();
        }
        return told.stream().map(this::child).toList();
    }

    private Child child(Child so) {
        var born = so.dateOfBirth() == null ? on.minusYears(best ? CHILD : GROWN_UP) : so.dateOfBirth();
        return new Child(born, answer(so.accompanying()), answer(so.unmarried()));
    }

    private Achievement achievement(Question question, Achievement so) {
        return question == Question.AWARD
                ? new Achievement(answer(so.award()), so.recognisedContribution())
                : new Achievement(so.award(), answer(so.recognisedContribution()));
    }

    private Suitability suitability(Question question, Suitability so) {
        return question == Question.FINANCIAL_SUPPORT
                ? new Suitability(answer(so.financialSupport()), so.goodCharacter())
                : new Suitability(so.financialSupport(), answer(so.goodCharacter()));
    }

    private Answer answer(Answer told) {
        return told.isUnanswered() ? Answer.of(best) : told;
    }
}
