package hk.praya.scoring;

import static hk.praya.domain.profile.Answer.UNANSWERED;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
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
import hk.praya.domain.profile.Work;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Profiles in which only what a test speaks of has been told. */
public final class Profiles {

    private Profiles() {}

    public static Profile born(@Nullable LocalDate on) {
        return Profile.UNANSWERED.withPerson(Person.UNANSWERED.withDateOfBirth(on));
    }

    public static Profile studied(Degree... degrees) {
        return Profile.UNANSWERED.withStudy(Study.UNANSWERED.withDegrees(List.of(degrees)));
    }

    public static Profile stated(
            @Nullable Double graduate,
            @Nullable Double senior,
            @Nullable Double international,
            @Nullable Double enterprise,
            @Nullable Double field) {
        return Profile.UNANSWERED.withWork(
                Work.UNANSWERED.withStated(new StatedYears(graduate, senior, international, enterprise, field)));
    }

    public static Profile held(Job... jobs) {
        return Profile.UNANSWERED.withWork(Work.UNANSWERED.withJobs(List.of(jobs)));
    }

    public static Profile speaks(Answer chinese, Answer english, @Nullable Integer others) {
        return Profile.UNANSWERED.withLanguage(new Language(chinese, english, others));
    }

    public static Profile earned(@Nullable Long incomeHkd) {
        return Profile.UNANSWERED.withMeans(Means.UNANSWERED.withAnnualIncomeHkd(incomeHkd));
    }

    public static Profile owns(Answer business, @Nullable Long profitHkd) {
        return Profile.UNANSWERED.withMeans(
                Means.UNANSWERED.withOwnsBusiness(business).withBusinessProfitHkd(profitHkd));
    }

    public static Profile married(Answer accompanying, Answer degree) {
        return Profile.UNANSWERED.withFamily(Family.UNANSWERED.withSpouse(new Spouse(accompanying, degree)));
    }

    public static Profile parentOf(Child... children) {
        return Profile.UNANSWERED.withFamily(Family.UNANSWERED.withChildren(List.of(children)));
    }

    public static Degree degree(@Nullable DegreeLevel level, Answer eligibleUniversity, Answer stem) {
        return new Degree(level, null, null, null, UNANSWERED, eligibleUniversity, stem);
    }

    /** A master's in a STEM subject. */
    public static Degree awardedBy(@Nullable String institution, Answer eligibleUniversity) {
        return new Degree(DegreeLevel.MASTER, null, null, institution, UNANSWERED, eligibleUniversity, Answer.YES);
    }

    public static Degree renowned(Answer renownedInstitution) {
        return new Degree(DegreeLevel.BACHELOR, null, null, null, renownedInstitution, UNANSWERED, UNANSWERED);
    }

    public static Degree awarded(DegreeLevel level, LocalDate on) {
        return new Degree(level, on, null, null, Answer.YES, Answer.YES, Answer.YES);
    }

    public static JobNature graduateLevel(Answer told) {
        return new JobNature(told, UNANSWERED, UNANSWERED, UNANSWERED, UNANSWERED);
    }
}
