package hk.praya.scoring;

import static hk.praya.domain.profile.Answer.UNANSWERED;

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
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.domain.profile.Work;
import hk.praya.scoring.university.Universities;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Profiles drawn by chance, the same ones for the same seed: complete, or with some of what was told left out. */
public final class RandomProfiles {

    private static final double LEFT_OUT = 0.4;
    private static final List<String> INSTITUTIONS = List.of(
            "University of Edinburgh", "UCL", "University of Freiburg", "Adelaide University", "Specimen University");

    private final Random random;
    private final LocalDate around;

    public RandomProfiles(long seed, LocalDate around) {
        this.random = new Random(seed);
        this.around = around;
    }

    /** A profile in which everything that the rules ask has been told. */
    public Profile complete() {
        return new Profile(
                Person.UNANSWERED.withDateOfBirth(
                        around.minusDays(random.nextInt(14 * 365, 60 * 365)).minusYears(1)),
                new Study(some(3, this::degree), yesOrNo()),
                random.nextBoolean() ? Work.UNANSWERED.withStated(statedYears()) : ledger(),
                new TalentListing(null, yesOrNo()),
                new Language(yesOrNo(), yesOrNo(), random.nextInt(3)),
                means(),
                new Family(yesOrNo(), new Spouse(yesOrNo(), yesOrNo()), some(3, this::child)),
                new Achievement(yesOrNo(), yesOrNo()),
                new Suitability(yesOrNo(), yesOrNo()));
    }

    /** The profile before some of it was told. */
    public Profile incomplete(Profile told) {
        return new Profile(
                Person.UNANSWERED.withDateOfBirth(orNull(told.person().dateOfBirth())),
                incomplete(told.study()),
                incomplete(told.work()),
                new TalentListing(null, orOpen(told.talent().meetsSpecification())),
                new Language(
                        orOpen(told.language().chinese()),
                        orOpen(told.language().english()),
                        orNull(told.language().others())),
                new Means(
                        orNull(told.means().annualIncomeHkd()),
                        orOpen(told.means().ownsBusiness()),
                        orNull(told.means().businessProfitHkd()),
                        orOpen(told.means().ownsListedCompany())),
                incomplete(told.family()),
                new Achievement(
                        orOpen(told.achievement().award()),
                        orOpen(told.achievement().recognisedContribution())),
                new Suitability(
                        orOpen(told.suitability().financialSupport()),
                        orOpen(told.suitability().goodCharacter())));
    }

    private Study incomplete(Study told) {
        return new Study(orNull(each(told.degrees(), this::incomplete)), orOpen(told.professionalQualification()));
    }

    private Degree incomplete(Degree told) {
        return new Degree(
                orNull(told.level()),
                told.awardedOn(),
                null,
                orNull(told.institution()),
                orOpen(told.renownedInstitution()),
                orOpen(told.eligibleUniversity()),
                orOpen(told.stem()));
    }

    private Work incomplete(Work told) {
        var years = told.stated();
        return new Work(
                new StatedYears(
                        orNull(years.graduateLevel()),
                        orNull(years.senior()),
                        orNull(years.international()),
                        orNull(years.reputableEnterprise()),
                        orNull(years.specifiedField())),
                told.jobs().stream().map(this::incomplete).toList());
    }

    private Job incomplete(Job told) {
        var nature = told.nature();
        return new Job(
                null,
                null,
                orNull(told.from()),
                told.to(),
                new JobNature(
                        orOpen(nature.graduateLevel()),
                        orOpen(nature.senior()),
                        orOpen(nature.international()),
                        orOpen(nature.reputableEnterprise()),
                        orOpen(nature.specifiedField())));
    }

    private Family incomplete(Family told) {
        return new Family(
                orOpen(told.residentRelative()),
                new Spouse(
                        orOpen(told.spouse().accompanying()),
                        orOpen(told.spouse().degree())),
                orNull(each(
                        told.children(),
                        child -> new Child(
                                orNull(child.dateOfBirth()),
                                orOpen(child.accompanying()),
                                orOpen(child.unmarried())))));
    }

    private Degree degree() {
        var level = List.of(DegreeLevel.values()).get(random.nextInt(3));
        var awardedOn = around.plusMonths(6).minusDays(random.nextInt(3650));
        var institution = INSTITUTIONS.get(random.nextInt(INSTITUTIONS.size()));
        return new Degree(level, awardedOn, null, institution, yesOrNo(), eligible(institution), yesOrNo());
    }

    /** What the list answers may be left unsaid, and is not said otherwise. */
    private Answer eligible(String institution) {
        var listed = Universities.AGGREGATE_LIST.listed(institution, around);
        if (listed.isUnanswered()) {
            return yesOrNo();
        }
        return random.nextBoolean() ? listed : UNANSWERED;
    }

    private StatedYears statedYears() {
        double graduate = random.nextInt(27) / 2.0;
        return new StatedYears(graduate, part(graduate), part(graduate), part(graduate), part(graduate));
    }

    /** Years of a kind, sometimes more than the whole: people state such, and no rule cuts them. */
    private double part(double graduate) {
        return random.nextDouble() * (graduate + 2);
    }

    private Work ledger() {
        var jobs = Stream.generate(this::job).limit(1 + random.nextInt(4)).toList();
        return Work.UNANSWERED.withJobs(jobs);
    }

    private Job job() {
        var from = YearMonth.from(around).plusMonths(3).minusMonths(random.nextInt(150));
        var to = random.nextInt(4) == 0 ? null : from.plusMonths(random.nextInt(80));
        return new Job(null, null, from, to, new JobNature(yesOrNo(), yesOrNo(), yesOrNo(), yesOrNo(), yesOrNo()));
    }

    private Means means() {
        var ownsBusiness = yesOrNo();
        var profit = ownsBusiness.isYes() || random.nextBoolean() ? random.nextLong(-2_000_000, 9_000_000) : null;
        return new Means(random.nextLong(2_000_000), ownsBusiness, profit, yesOrNo());
    }

    private Child child() {
        return new Child(around.minusDays(random.nextInt(25 * 365)), yesOrNo(), yesOrNo());
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }

    private static <T> @Nullable List<T> each(@Nullable List<T> told, UnaryOperator<T> change) {
        return told == null ? null : told.stream().map(change).toList();
    }

    private Answer yesOrNo() {
        return Answer.of(random.nextBoolean());
    }

    private <T> @Nullable T orNull(@Nullable T told) {
        return random.nextDouble() < LEFT_OUT ? null : told;
    }

    private Answer orOpen(Answer told) {
        return random.nextDouble() < LEFT_OUT ? UNANSWERED : told;
    }
}
