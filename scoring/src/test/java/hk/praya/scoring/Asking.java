package hk.praya.scoring;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.Work;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Asks a person whose whole profile is known: what a question touches is told, and all else stays as it was.
 *
 * @param truth everything that could be told
 */
public record Asking(Profile truth) {

    /** The profile once the question has been answered. */
    public Profile answer(Question question, Profile so) {
        return switch (question) {
            case DATE_OF_BIRTH ->
                so.withPerson(so.person().withDateOfBirth(truth.person().dateOfBirth()));
            case DEGREES ->
                so.study().degrees() == null
                        ? so.withStudy(so.study().withDegrees(truth.study().degrees()))
                        : so;
            case DEGREE_LEVEL, RENOWNED_INSTITUTION, ELIGIBLE_UNIVERSITY, STEM ->
                so.withStudy(degrees(question, so.study()));
            case PROFESSIONAL_QUALIFICATION ->
                so.withStudy(
                        so.study().withProfessionalQualification(truth.study().professionalQualification()));
            case GRADUATE_YEARS, SENIOR_YEARS, INTERNATIONAL_YEARS, ENTERPRISE_YEARS, FIELD_YEARS ->
                so.withWork(work(question, so.work()));
            case TALENT_LIST -> so.withTalent(truth.talent());
            case CHINESE ->
                so.withLanguage(so.language().withChinese(truth.language().chinese()));
            case ENGLISH ->
                so.withLanguage(so.language().withEnglish(truth.language().english()));
            case OTHER_LANGUAGES ->
                so.withLanguage(so.language().withOthers(truth.language().others()));
            case ANNUAL_INCOME, BUSINESS_PROFIT, LISTED_COMPANY -> so.withMeans(means(question, so.means()));
            case RESIDENT_RELATIVE, SPOUSE, SPOUSE_DEGREE, CHILDREN -> so.withFamily(family(question, so.family()));
            case AWARD ->
                so.withAchievement(new Achievement(
                        truth.achievement().award(), so.achievement().recognisedContribution()));
            case CONTRIBUTION ->
                so.withAchievement(new Achievement(
                        so.achievement().award(), truth.achievement().recognisedContribution()));
            case FINANCIAL_SUPPORT ->
                so.withSuitability(new Suitability(
                        truth.suitability().financialSupport(), so.suitability().goodCharacter()));
            case GOOD_CHARACTER ->
                so.withSuitability(new Suitability(
                        so.suitability().financialSupport(), truth.suitability().goodCharacter()));
        };
    }

    private Study degrees(Question question, Study so) {
        var before = so.degrees();
        if (before == null) {
            return so;
        }
        var all = Objects.requireNonNull(truth.study().degrees());
        return so.withDegrees(IntStream.range(0, before.size())
                .mapToObj(i -> degree(question, before.get(i), all.get(i)))
                .toList());
    }

    /** Whether the university is eligible is answered by naming it, or by saying so. */
    private static Degree degree(Question question, Degree so, Degree all) {
        return new Degree(
                question == Question.DEGREE_LEVEL ? all.level() : so.level(),
                so.awardedOn(),
                so.title(),
                question == Question.ELIGIBLE_UNIVERSITY ? all.institution() : so.institution(),
                question == Question.RENOWNED_INSTITUTION ? all.renownedInstitution() : so.renownedInstitution(),
                question == Question.ELIGIBLE_UNIVERSITY ? all.eligibleUniversity() : so.eligibleUniversity(),
                question == Question.STEM ? all.stem() : so.stem());
    }

    private Work work(Question question, Work so) {
        var jobs = IntStream.range(0, so.jobs().size())
                .mapToObj(
                        i -> job(question, so.jobs().get(i), truth.work().jobs().get(i)))
                .toList();
        var years = so.stated();
        var all = truth.work().stated();
        return new Work(
                new StatedYears(
                        question == Question.GRADUATE_YEARS ? all.graduateLevel() : years.graduateLevel(),
                        question == Question.SENIOR_YEARS ? all.senior() : years.senior(),
                        question == Question.INTERNATIONAL_YEARS ? all.international() : years.international(),
                        question == Question.ENTERPRISE_YEARS ? all.reputableEnterprise() : years.reputableEnterprise(),
                        question == Question.FIELD_YEARS ? all.specifiedField() : years.specifiedField()),
                jobs);
    }

    /** Asked of a ledger, each question is one of every job: when it was, at which level, and of what kind. */
    private static Job job(Question question, Job so, Job all) {
        var nature = so.nature();
        var told = all.nature();
        return new Job(
                so.title(),
                so.employer(),
                all.from(),
                all.to(),
                new JobNature(
                        told.graduateLevel(),
                        question == Question.SENIOR_YEARS ? told.senior() : nature.senior(),
                        question == Question.INTERNATIONAL_YEARS ? told.international() : nature.international(),
                        question == Question.ENTERPRISE_YEARS
                                ? told.reputableEnterprise()
                                : nature.reputableEnterprise(),
                        question == Question.FIELD_YEARS ? told.specifiedField() : nature.specifiedField()));
    }

    private Means means(Question question, Means so) {
        var all = truth.means();
        return switch (question) {
            case ANNUAL_INCOME -> so.withAnnualIncomeHkd(all.annualIncomeHkd());
            case BUSINESS_PROFIT ->
                so.withOwnsBusiness(all.ownsBusiness()).withBusinessProfitHkd(all.businessProfitHkd());
            default -> so.withOwnsListedCompany(all.ownsListedCompany());
        };
    }

    private Family family(Question question, Family so) {
        var all = truth.family();
        Answer accompanying = so.spouse().accompanying();
        return switch (question) {
            case RESIDENT_RELATIVE -> so.withResidentRelative(all.residentRelative());
            case SPOUSE ->
                so.withSpouse(
                        new Spouse(all.spouse().accompanying(), so.spouse().degree()));
            case SPOUSE_DEGREE ->
                so.withSpouse(new Spouse(accompanying, all.spouse().degree()));
            default -> so.withChildren(all.children());
        };
    }
}
