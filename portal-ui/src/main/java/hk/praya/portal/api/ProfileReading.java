package hk.praya.portal.api;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.domain.profile.Work;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what was told to the API as a profile. */
final class ProfileReading {

    private static final StatedYears NONE = new StatedYears(0.0, 0.0, 0.0, 0.0, 0.0);

    private ProfileReading() {}

    static Profile profile(AssessmentRequest.@Nullable Profile told) {
        if (told == null) {
            return Profile.UNANSWERED;
        }
        return new Profile(
                Person.UNANSWERED.withDateOfBirth(told.dateOfBirth()),
                new Study(
                        each(told.degrees(), ProfileReading::degree),
                        Answer.ofNullable(told.professionalQualification())),
                work(told),
                new TalentListing(
                        words(told.talentListProfession()), Answer.ofNullable(told.meetsTalentListSpecification())),
                language(told.languages()),
                means(told),
                family(told.family()),
                achievement(told.achievement()),
                suitability(told.prerequisites()));
    }

    private static Degree degree(AssessmentRequest.Degree told) {
        return new Degree(
                told.level(),
                told.awardedOn(),
                null,
                words(told.institution()),
                Answer.ofNullable(told.renownedInstitution()),
                Answer.ofNullable(told.eligibleUniversity()),
                Answer.ofNullable(told.stem()));
    }

    /** A list without a job says that there was no work, where nothing was stated besides. */
    private static Work work(AssessmentRequest.Profile told) {
        var stated = stated(told.work());
        var jobs = told.jobs();
        if (jobs == null) {
            return Work.UNANSWERED.withStated(stated);
        }
        return jobs.isEmpty() && stated.equals(StatedYears.UNANSWERED)
                ? Work.UNANSWERED.withStated(NONE)
                : new Work(stated, jobs.stream().map(ProfileReading::job).toList());
    }

    private static StatedYears stated(AssessmentRequest.@Nullable Work told) {
        return told == null
                ? StatedYears.UNANSWERED
                : new StatedYears(
                        told.graduateLevelYears(),
                        told.seniorYears(),
                        told.internationalYears(),
                        told.reputableEnterpriseYears(),
                        told.specifiedFieldYears());
    }

    private static Job job(AssessmentRequest.Job told) {
        var nature = new JobNature(
                Answer.ofNullable(told.graduateLevel()),
                Answer.ofNullable(told.senior()),
                Answer.ofNullable(told.international()),
                Answer.ofNullable(told.reputableEnterprise()),
                Answer.ofNullable(told.specifiedField()));
        return new Job(null, null, told.from(), told.to(), nature);
    }

    private static Language language(AssessmentRequest.@Nullable Languages told) {
        return told == null
                ? Language.UNANSWERED
                : new Language(Answer.ofNullable(told.chinese()), Answer.ofNullable(told.english()), told.others());
    }

    /** A profit that is told is that of a business that is owned. */
    private static Means means(AssessmentRequest.Profile told) {
        var profit = told.businessProfitHkd();
        return new Means(
                told.annualIncomeHkd(),
                profit == null ? Answer.UNANSWERED : Answer.YES,
                profit,
                Answer.ofNullable(told.ownsListedCompany()));
    }

    private static Family family(AssessmentRequest.@Nullable Family told) {
        return told == null
                ? Family.UNANSWERED
                : new Family(
                        Answer.ofNullable(told.residentRelative()),
                        spouse(told.spouse()),
                        each(told.children(), ProfileReading::child));
    }

    private static Spouse spouse(AssessmentRequest.@Nullable Spouse told) {
        return told == null
                ? Spouse.UNANSWERED
                : new Spouse(Answer.ofNullable(told.accompanying()), Answer.ofNullable(told.degree()));
    }

    private static Child child(AssessmentRequest.Child told) {
        return new Child(
                told.dateOfBirth(), Answer.ofNullable(told.accompanying()), Answer.ofNullable(told.unmarried()));
    }

    private static Achievement achievement(AssessmentRequest.@Nullable Achievement told) {
        return told == null
                ? Achievement.UNANSWERED
                : new Achievement(Answer.ofNullable(told.award()), Answer.ofNullable(told.recognisedContribution()));
    }

    private static Suitability suitability(AssessmentRequest.@Nullable Prerequisites told) {
        return told == null
                ? Suitability.UNANSWERED
                : new Suitability(Answer.ofNullable(told.financialSupport()), Answer.ofNullable(told.goodCharacter()));
    }

    private static <S, T> @Nullable List<T> each(@Nullable List<S> told, Function<S, T> reading) {
        return told == null ? null : told.stream().map(reading).toList();
    }

    private static @Nullable String words(@Nullable String told) {
        return told == null || told.isBlank() ? null : told.strip();
    }
}
