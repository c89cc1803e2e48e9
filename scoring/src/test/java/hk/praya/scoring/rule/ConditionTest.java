package hk.praya.scoring.rule;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.domain.profile.DegreeLevel.BACHELOR;
import static hk.praya.domain.profile.DegreeLevel.MASTER;
import static hk.praya.scoring.Profiles.awardedBy;
import static hk.praya.scoring.Profiles.degree;
import static hk.praya.scoring.Profiles.earned;
import static hk.praya.scoring.Profiles.held;
import static hk.praya.scoring.Profiles.married;
import static hk.praya.scoring.Profiles.owns;
import static hk.praya.scoring.Profiles.renowned;
import static hk.praya.scoring.Profiles.speaks;
import static hk.praya.scoring.Profiles.stated;
import static hk.praya.scoring.Profiles.studied;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.scoring.rule.Condition.AccompanyingSpouseWithDegree;
import hk.praya.scoring.rule.Condition.Aged;
import hk.praya.scoring.rule.Condition.Award;
import hk.praya.scoring.rule.Condition.BusinessProfit;
import hk.praya.scoring.rule.Condition.Chinese;
import hk.praya.scoring.rule.Condition.Degrees;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);

    /** A list that has one school until the day, and knows another that is not on it any more. */
    private static final InstitutionList LIST = (institution, on) -> switch (institution) {
        case "Listed" -> Answer.of(!on.isAfter(DAY));
        case "Dropped" -> NO;
        default -> UNANSWERED;
    };

    private static final Condition ELIGIBLE = new EligibleDegree(LIST);
    private static final Condition ELIGIBLE_STEM = new EligibleStemDegree(LIST);

    record Asked(Condition condition, Question question, Function<Answer, Profile> told) {
        @Override
        public String toString() {
            return condition.toString();
        }
    }

    static Stream<Asked> plainQuestions() {
        return Stream.of(
                new Asked(
                        new ProfessionallyQualified(),
                        Question.PROFESSIONAL_QUALIFICATION,
                        a -> Profile.UNANSWERED.withStudy(Study.UNANSWERED.withProfessionalQualification(a))),
                new Asked(new RenownedDegree(), Question.RENOWNED_INSTITUTION, a -> studied(renowned(a))),
                new Asked(
                        new TalentListed(),
                        Question.TALENT_LIST,
                        a -> Profile.UNANSWERED.withTalent(new TalentListing(null, a))),
                new Asked(new Chinese(), Question.CHINESE, a -> speaks(a, UNANSWERED, null)),
                new Asked(new English(), Question.ENGLISH, a -> speaks(UNANSWERED, a, null)),
                new Asked(
                        new OwnsListedCompany(),
                        Question.LISTED_COMPANY,
                        a -> Profile.UNANSWERED.withMeans(Means.UNANSWERED.withOwnsListedCompany(a))),
                new Asked(
                        new ResidentRelative(),
                        Question.RESIDENT_RELATIVE,
                        a -> Profile.UNANSWERED.withFamily(Family.UNANSWERED.withResidentRelative(a))),
                new Asked(
                        new Award(),
                        Question.AWARD,
                        a -> Profile.UNANSWERED.withAchievement(new Achievement(a, UNANSWERED))),
                new Asked(
                        new RecognisedContribution(),
                        Question.CONTRIBUTION,
                        a -> Profile.UNANSWERED.withAchievement(new Achievement(UNANSWERED, a))),
                new Asked(
                        new FinancialSupport(),
                        Question.FINANCIAL_SUPPORT,
                        a -> Profile.UNANSWERED.withSuitability(new Suitability(a, UNANSWERED))),
                new Asked(
                        new GoodCharacter(),
                        Question.GOOD_CHARACTER,
                        a -> Profile.UNANSWERED.withSuitability(new Suitability(UNANSWERED, a))));
    }

    @ParameterizedTest
    @MethodSource("plainQuestions")
    void aPlainQuestionIsAnsweredAsItWasAsked(Asked asked) {
        assertThat(asked.told().apply(YES)).satisfies(p -> assertSettled(asked.condition(), p, YES));
        assertThat(asked.told().apply(NO)).satisfies(p -> assertSettled(asked.condition(), p, NO));
        assertThat(asked.told().apply(UNANSWERED)).satisfies(p -> assertOpen(asked.condition(), p, asked.question()));
    }

    @Test
    void untilDegreesAreToldTheyAreWhatIsMissing() {
        assertOpen(new Degrees(1, MASTER), Profile.UNANSWERED, Question.DEGREES);
        assertOpen(new RenownedDegree(), Profile.UNANSWERED, Question.DEGREES);
        assertOpen(ELIGIBLE, Profile.UNANSWERED, Question.DEGREES);
        assertOpen(ELIGIBLE_STEM, Profile.UNANSWERED, Question.DEGREES);
    }

    @Test
    void degreesAreCountedAtTheirLevel() {
        assertSettled(new Degrees(2, BACHELOR), studied(Degree.UNANSWERED, Degree.UNANSWERED), YES);
        assertSettled(new Degrees(3, BACHELOR), studied(Degree.UNANSWERED, Degree.UNANSWERED), NO);
        assertOpen(new Degrees(2, MASTER), studied(Degree.UNANSWERED, Degree.of(MASTER)), Question.DEGREE_LEVEL);
        assertSettled(new Degrees(2, MASTER), studied(Degree.of(BACHELOR), Degree.of(MASTER)), NO);
        assertSettled(new Degrees(1, MASTER), studied(Degree.of(BACHELOR), Degree.of(MASTER)), YES);
    }

    @Test
    void anEligibleDegreeIsAMastersOfAnEligibleUniversity() {
        assertSettled(ELIGIBLE, studied(degree(MASTER, YES, UNANSWERED)), YES);
        assertSettled(ELIGIBLE, studied(degree(MASTER, NO, UNANSWERED)), NO);
        assertSettled(ELIGIBLE, studied(degree(BACHELOR, YES, UNANSWERED)), NO);
        assertSettled(ELIGIBLE, studied(degree(null, NO, UNANSWERED)), NO);
        assertSettled(ELIGIBLE, studied(), NO);
    }

    @Test
    void anEligibleDegreeAsksForEveryPartThatIsOpen() {
        assertOpen(ELIGIBLE, studied(degree(MASTER, UNANSWERED, UNANSWERED)), Question.ELIGIBLE_UNIVERSITY);
        assertOpen(ELIGIBLE, studied(degree(null, YES, UNANSWERED)), Question.DEGREE_LEVEL);
        assertOpen(
                ELIGIBLE,
                studied(degree(null, UNANSWERED, UNANSWERED)),
                Question.DEGREE_LEVEL,
                Question.ELIGIBLE_UNIVERSITY);
        assertOpen(
                ELIGIBLE,
                studied(degree(MASTER, UNANSWERED, UNANSWERED), degree(null, YES, UNANSWERED)),
                Question.DEGREE_LEVEL,
                Question.ELIGIBLE_UNIVERSITY);
    }

    @Test
    void aDegreeThatCannotBeEligibleIsNotAskedAbout() {
        assertOpen(
                ELIGIBLE,
                studied(degree(null, NO, UNANSWERED), degree(MASTER, UNANSWERED, UNANSWERED)),
                Question.ELIGIBLE_UNIVERSITY);
        assertOpen(ELIGIBLE_STEM, studied(degree(null, YES, NO), degree(MASTER, YES, UNANSWERED)), Question.STEM);
    }

    @Test
    void oneDegreeHasToBeBothEligibleAndInAStemSubject() {
        assertSettled(ELIGIBLE_STEM, studied(degree(MASTER, YES, YES)), YES);
        assertSettled(ELIGIBLE_STEM, studied(degree(MASTER, YES, NO), degree(MASTER, NO, YES)), NO);
        assertSettled(ELIGIBLE_STEM, studied(degree(BACHELOR, YES, YES)), NO);
        assertOpen(ELIGIBLE_STEM, studied(degree(MASTER, YES, UNANSWERED)), Question.STEM);
        assertOpen(
                ELIGIBLE_STEM,
                studied(degree(null, UNANSWERED, UNANSWERED)),
                Question.DEGREE_LEVEL,
                Question.ELIGIBLE_UNIVERSITY,
                Question.STEM);
    }

    @Test
    void anInstitutionOnTheListOfTheDayMakesADegreeEligible() {
        assertSettled(ELIGIBLE, studied(awardedBy("Listed", UNANSWERED)), YES);
        assertSettled(ELIGIBLE_STEM, studied(awardedBy("Listed", UNANSWERED)), YES);
        assertSettled(ELIGIBLE, studied(awardedBy("Dropped", UNANSWERED)), NO);
        assertOpen(ELIGIBLE, studied(awardedBy("Nobody’s", UNANSWERED)), Question.ELIGIBLE_UNIVERSITY);
        assertOpen(ELIGIBLE_STEM, studied(awardedBy("Nobody’s", UNANSWERED)), Question.ELIGIBLE_UNIVERSITY);
        assertOpen(ELIGIBLE, studied(awardedBy(null, UNANSWERED)), Question.ELIGIBLE_UNIVERSITY);
    }

    @Test
    void theListIsThatOfTheDayOfTheAssessment() {
        var listed = studied(awardedBy("Listed", UNANSWERED));

        assertThat(ELIGIBLE.holds(new Facts(listed, DAY))).isEqualTo(YES);
        assertThat(ELIGIBLE.holds(new Facts(listed, DAY.plusDays(1)))).isEqualTo(NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Listed", "Dropped", "Nobody’s"})
    void whatWasToldOfTheUniversityGoesBeforeTheList(String institution) {
        assertSettled(ELIGIBLE, studied(awardedBy(institution, YES)), YES);
        assertSettled(ELIGIBLE_STEM, studied(awardedBy(institution, YES)), YES);
        assertSettled(ELIGIBLE, studied(awardedBy(institution, NO)), NO);
        assertSettled(ELIGIBLE_STEM, studied(awardedBy(institution, NO)), NO);
    }

    @Test
    void eachDegreeGoesByItsOwnInstitution() {
        assertSettled(ELIGIBLE, studied(awardedBy("Dropped", UNANSWERED), awardedBy("Listed", UNANSWERED)), YES);
        assertOpen(
                ELIGIBLE,
                studied(awardedBy("Dropped", UNANSWERED), awardedBy("Nobody’s", UNANSWERED)),
                Question.ELIGIBLE_UNIVERSITY);
    }

    @ParameterizedTest
    @EnumSource
    void yearsStatedAreThoseOfTheKind(WorkKind kind) {
        var three = stated(
                kind == WorkKind.GRADUATE_LEVEL ? 3.0 : null,
                kind == WorkKind.SENIOR ? 3.0 : null,
                kind == WorkKind.INTERNATIONAL ? 3.0 : null,
                kind == WorkKind.REPUTABLE_ENTERPRISE ? 3.0 : null,
                kind == WorkKind.SPECIFIED_FIELD ? 3.0 : null);

        assertSettled(new Worked(3, kind), three, YES);
        assertSettled(new Worked(4, kind), three, NO);
        for (var other : WorkKind.values()) {
            if (other != kind) {
                assertOpen(new Worked(1, other), three, other.question());
            }
        }
    }

    @Test
    void jobsOnceEnteredReplaceTheYearsStated() {
        var year = new Job(
                null, null, YearMonth.of(2020, 1), YearMonth.of(2020, 12), new JobNature(YES, UNANSWERED, NO, NO, NO));
        var work = held(year)
                .work()
                .withStated(stated(9.0, 9.0, 9.0, 9.0, 9.0).work().stated());
        var profile = Profile.UNANSWERED.withWork(work);

        assertSettled(new Worked(1, WorkKind.GRADUATE_LEVEL), profile, YES);
        assertSettled(new Worked(2, WorkKind.GRADUATE_LEVEL), profile, NO);
        assertOpen(new Worked(1, WorkKind.SENIOR), profile, Question.SENIOR_YEARS);
    }

    @Test
    void languagesAreAskedForAsLongAsTheyMayMakeUpTheNumber() {
        assertOpen(
                new Languages(2),
                speaks(UNANSWERED, UNANSWERED, null),
                Question.CHINESE,
                Question.ENGLISH,
                Question.OTHER_LANGUAGES);
        assertOpen(new Languages(2), speaks(YES, NO, null), Question.OTHER_LANGUAGES);
        assertOpen(new Languages(2), speaks(YES, UNANSWERED, 0), Question.ENGLISH);
        assertOpen(new Languages(2), speaks(UNANSWERED, NO, 1), Question.CHINESE);
        assertSettled(new Languages(2), speaks(UNANSWERED, UNANSWERED, 2), YES);
        assertSettled(new Languages(2), speaks(UNANSWERED, NO, 0), NO);
        assertSettled(new OtherLanguages(1), speaks(UNANSWERED, UNANSWERED, 1), YES);
        assertSettled(new OtherLanguages(1), speaks(UNANSWERED, UNANSWERED, 0), NO);
        assertOpen(new OtherLanguages(1), Profile.UNANSWERED, Question.OTHER_LANGUAGES);
    }

    @Test
    void incomeAndProfitReachTheirAmountToTheDollar() {
        assertSettled(new Income(1_000_000), earned(1_000_000L), YES);
        assertSettled(new Income(1_000_000), earned(999_999L), NO);
        assertOpen(new Income(1_000_000), earned(null), Question.ANNUAL_INCOME);
        assertSettled(new BusinessProfit(5_000_000), owns(YES, 5_000_000L), YES);
        assertSettled(new BusinessProfit(5_000_000), owns(YES, 4_999_999L), NO);
        assertOpen(new BusinessProfit(5_000_000), owns(YES, null), Question.BUSINESS_PROFIT);
    }

    @Test
    void aProfitDoesNotCountUntilTheBusinessIsSaidToBeOwned() {
        assertOpen(new BusinessProfit(5_000_000), owns(UNANSWERED, 5_000_000L), Question.BUSINESS_PROFIT);
        assertSettled(new BusinessProfit(5_000_000), owns(UNANSWERED, 4_999_999L), NO);
        assertSettled(new BusinessProfit(5_000_000), owns(NO, 5_000_000L), NO);
    }

    @Test
    void aSpouseHasToAccompanyAndToHoldADegree() {
        assertSettled(new AccompanyingSpouseWithDegree(), married(YES, YES), YES);
        assertSettled(new AccompanyingSpouseWithDegree(), married(NO, UNANSWERED), NO);
        assertSettled(new AccompanyingSpouseWithDegree(), married(UNANSWERED, NO), NO);
        assertOpen(new AccompanyingSpouseWithDegree(), married(YES, UNANSWERED), Question.SPOUSE_DEGREE);
        assertOpen(new AccompanyingSpouseWithDegree(), married(UNANSWERED, YES), Question.SPOUSE);
        assertOpen(
                new AccompanyingSpouseWithDegree(),
                married(UNANSWERED, UNANSWERED),
                Question.SPOUSE,
                Question.SPOUSE_DEGREE);
    }

    @Test
    void bothAndEitherAskOnlyForWhatStillMatters() {
        var both = new Chinese().and(new English());
        var either = new Chinese().or(new English());

        assertOpen(both, speaks(UNANSWERED, UNANSWERED, null), Question.CHINESE, Question.ENGLISH);
        assertOpen(both, speaks(YES, UNANSWERED, null), Question.ENGLISH);
        assertOpen(both, speaks(UNANSWERED, YES, null), Question.CHINESE);
        assertSettled(both, speaks(NO, UNANSWERED, null), NO);
        assertSettled(both, speaks(YES, YES, null), YES);
        assertOpen(either, speaks(UNANSWERED, UNANSWERED, null), Question.CHINESE, Question.ENGLISH);
        assertOpen(either, speaks(NO, UNANSWERED, null), Question.ENGLISH);
        assertSettled(either, speaks(YES, UNANSWERED, null), YES);
        assertSettled(either, speaks(NO, NO, null), NO);
    }

    @Test
    void aPartAlreadySettledIsNotAskedForAgain() {
        var condition = new Chinese().or(new English()).and(new OtherLanguages(1));

        assertOpen(condition, speaks(YES, UNANSWERED, null), Question.OTHER_LANGUAGES);
        assertOpen(condition, speaks(UNANSWERED, UNANSWERED, 1), Question.CHINESE, Question.ENGLISH);
        assertOpen(new Aged(18, 39).and(new Chinese()), speaks(YES, NO, 0), Question.DATE_OF_BIRTH);
    }

    private static void assertSettled(Condition condition, Profile profile, Answer holds) {
        var facts = new Facts(profile, DAY);

        assertThat(condition.holds(facts)).as("%s", condition).isEqualTo(holds);
        assertThat(condition.missing(facts)).as("%s", condition).isEmpty();
    }

    private static void assertOpen(Condition condition, Profile profile, Question... missing) {
        var facts = new Facts(profile, DAY);

        assertThat(condition.holds(facts)).as("%s", condition).isEqualTo(UNANSWERED);
        assertThat(condition.missing(facts)).as("%s", condition).containsExactlyInAnyOrder(missing);
    }
}
