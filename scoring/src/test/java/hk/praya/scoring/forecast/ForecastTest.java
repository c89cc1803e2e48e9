package hk.praya.scoring.forecast;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.scoring.forecast.PresentWork.GOES_ON;
import static hk.praya.scoring.forecast.PresentWork.STANDS_STILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.Work;
import hk.praya.scoring.RandomProfiles;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import hk.praya.scoring.rule.WorkKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final QmasRules RULES = new QmasRules();
    private static final RuleSet CRITERIA = RULES.ruleSet(new RuleSetId("gpt-2024"));
    private static final RuleSet POINTS = RULES.ruleSet(new RuleSetId("gpt-245"));

    /** Born on 14 March 1980, with a job of every kind since July 2022, two languages, and nothing else. */
    private static final Profile PERSON = Profile.UNANSWERED
            .withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1980, 3, 14)))
            .withStudy(new Study(List.of(Degree.of(DegreeLevel.BACHELOR)), NO))
            .withWork(Work.UNANSWERED.withJobs(List.of(job("2022-07", null))))
            .withLanguage(new Language(YES, YES, 0))
            .withMeans(new Means(0L, NO, null, NO))
            .withSuitability(new Suitability(YES, YES));

    @Test
    void aFifthYearOfWorkRaisesTheResultOnTheDayItIsOver() {
        var turn = forecast(PERSON).turns().getFirst();

        assertThat(turn.first()).isEqualTo("2027-07-01");
        assertThat(turn.moves())
                .containsExactly(new Move.OfFinding(
                        Item.FIVE_YEARS_WORK,
                        new Worth(0, 0),
                        new Worth(1, 1),
                        List.of(new Cause.YearsOfWork(5, WorkKind.GRADUATE_LEVEL, YES))));
        assertThat(CRITERIA.assess(PERSON, LocalDate.of(2027, 6, 30), true).certain())
                .isEqualTo(6);
        assertThat(CRITERIA.assess(PERSON, LocalDate.of(2027, 7, 1), true).certain())
                .isEqualTo(7);
    }

    @Test
    void aFiftyFirstBirthdayLowersItAgain() {
        var steps = forecast(PERSON).steps();

        assertThat(steps)
                .extracting(Step::first, Step::last, Step::worth, Step::reached)
                .containsExactly(
                        tuple("2026-11-22", "2027-06-30", 6, YES),
                        tuple("2027-07-01", "2031-03-13", 7, YES),
                        tuple("2031-03-14", "2036-11-22", 6, YES));
        assertThat(steps.getLast().moves())
                .containsExactly(new Move.OfFinding(
                        Item.AGED_50_OR_BELOW, new Worth(1, 1), new Worth(0, 0), List.of(new Cause.Birthday(51))));
    }

    @Test
    void whereWorkStandsStillNoYearOfItIsAdded() {
        var forecast = Forecast.of(PERSON, CRITERIA, DAY, STANDS_STILL, true);

        assertThat(forecast.turns()).extracting(Step::first).containsExactly(LocalDate.of(2031, 3, 14));
        assertThat(forecast.presentWork()).isEqualTo(STANDS_STILL);
        assertThat(forecast.reached()).containsExactly(window("2026-11-22", "2031-03-13"));
        assertThat(forecast.lastReached()).contains(LocalDate.of(2031, 3, 13));
    }

    @Test
    void theDaysToFileOnAreThoseOfTheHighestResult() {
        var forecast = forecast(PERSON);

        assertThat(forecast.best()).containsExactly(window("2027-07-01", "2031-03-13"));
        assertThat(forecast.reached()).containsExactly(window("2026-11-22", "2036-11-22"));
        assertThat(forecast.firstReached()).contains(DAY);
        assertThat(forecast.lastReached()).isEmpty();
    }

    @Test
    void theThresholdMayBeReachedOnlyFromADayOn() {
        var forecast = forecast(PERSON.withLanguage(new Language(NO, YES, 0)));

        assertThat(forecast.steps()).extracting(step -> step.worth().certain()).containsExactly(5, 6, 5);
        assertThat(forecast.firstReached()).contains(LocalDate.of(2027, 7, 1));
        assertThat(forecast.lastReached()).contains(LocalDate.of(2031, 3, 13));
        assertThat(forecast.best()).isEqualTo(forecast.reached());
    }

    @Test
    void orItMayNeverBe() {
        var forecast = forecast(PERSON.withLanguage(new Language(NO, NO, 0)));

        assertThat(forecast.reached()).isEmpty();
        assertThat(forecast.firstReached()).isEmpty();
        assertThat(forecast.lastReached()).isEmpty();
        assertThat(forecast.best()).containsExactly(window("2027-07-01", "2031-03-13"));
    }

    @Test
    void equallyGoodDaysApartFromEachOtherAreAllNamed() {
        var born = PERSON.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1976, 3, 14)));
        var forecast = forecast(born);

        assertThat(forecast.steps()).extracting(step -> step.worth().certain()).containsExactly(6, 5, 6);
        assertThat(forecast.best())
                .containsExactly(window("2026-11-22", "2027-03-13"), window("2027-07-01", "2036-11-22"))
                .isEqualTo(forecast.reached());
        assertThat(forecast.lastReached()).contains(LocalDate.of(2027, 3, 13));
    }

    @Test
    void aChangeThatLeavesTheResultAsItIsEndsNoWindow() {
        var fifth = PERSON.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1976, 7, 1)));
        var forecast = forecast(fifth);

        assertThat(forecast.steps()).extracting(step -> step.worth().certain()).containsExactly(6, 6);
        assertThat(forecast.turns().getFirst().moves()).hasSize(2);
        assertThat(forecast.best()).containsExactly(window("2026-11-22", "2036-11-22"));
    }

    @Test
    void theTenYearsEndOnTheSameDayWhichStillCounts() {
        var on = forecast(bornOn(DAY.minusYears(41)));
        var after = forecast(bornOn(DAY.minusYears(41).plusDays(1)));

        assertThat(on.from()).isEqualTo(DAY);
        assertThat(on.to()).isEqualTo(DAY.plusYears(10));
        assertThat(on.turns()).extracting(Step::first).containsExactly(DAY.plusYears(10));
        assertThat(after.turns()).isEmpty();
    }

    @Test
    void whatChangesOnTheFirstDayHasChangedAlready() {
        assertThat(forecast(bornOn(DAY.minusYears(51))).turns()).isEmpty();
        assertThat(forecast(bornOn(DAY.minusYears(51).plusDays(1))).turns())
                .extracting(Step::first)
                .containsExactly(DAY.plusDays(1));
    }

    @Test
    void whoeverWasBornOn29FebruaryTurns51On1March() {
        assertThat(forecast(bornOn(LocalDate.of(1976, 2, 29))).turns())
                .extracting(Step::first)
                .containsExactly(LocalDate.of(2027, 3, 1));
        assertThat(forecast(bornOn(LocalDate.of(1977, 2, 28))).turns())
                .extracting(Step::first)
                .containsExactly(LocalDate.of(2028, 2, 28));
    }

    @Test
    void withoutADateOfBirthAgeStaysPossible() {
        var forecast = forecast(PERSON.withPerson(Person.UNANSWERED));

        assertThat(forecast.steps()).extracting(Step::worth).containsExactly(new Worth(5, 6), new Worth(6, 7));
        assertThat(forecast.steps().getFirst().reached()).isEqualTo(UNANSWERED);
        assertThat(forecast.steps().getFirst().prerequisitesMet()).isEqualTo(UNANSWERED);
        assertThat(forecast.firstReached()).contains(LocalDate.of(2027, 7, 1));
    }

    @Test
    void nothingToldTurnsNever() {
        for (var set : RULES.all()) {
            var forecast = Forecast.of(Profile.UNANSWERED, set, DAY, GOES_ON, true);

            assertThat(forecast.steps())
                    .as("%s", set.id())
                    .containsExactly(new Step(
                            DAY, DAY.plusYears(10), new Worth(0, set.maximum()), UNANSWERED, UNANSWERED, List.of()));
        }
    }

    @Test
    void aPersonUnderAgeMayFileFromTheEighteenthBirthdayOn() {
        var minor = PERSON.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(2009, 5, 2)));
        var forecast = forecast(minor);
        var turn = forecast.turns().getFirst();

        assertThat(forecast.steps().getFirst().reached()).isEqualTo(YES);
        assertThat(forecast.steps().getFirst().isOpenToFiling()).isFalse();
        assertThat(turn.first()).isEqualTo("2027-05-02");
        assertThat(turn.moves())
                .containsExactly(new Move.OfPrerequisite(Prerequisite.AGE, NO, YES, List.of(new Cause.Birthday(18))));
        assertThat(forecast.firstReached()).contains(LocalDate.of(2027, 5, 2));
    }

    @Test
    void whereAPrerequisiteIsNeverMetNoDayIsGood() {
        var forecast = forecast(PERSON.withSuitability(new Suitability(YES, NO)));

        assertThat(forecast.best()).isEmpty();
        assertThat(forecast.reached()).isEmpty();
    }

    @Test
    void aHigherResultOnDaysOfRefusalIsNoReasonToFileThen() {
        var degree = new Degree(DegreeLevel.BACHELOR, LocalDate.of(2027, 9, 1), null, null, NO, NO, NO);
        var graduating = PERSON.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1976, 7, 1)))
                .withStudy(new Study(List.of(degree), NO))
                .withWork(stated(0.0, 0.0));
        var forecast = Forecast.of(graduating, POINTS, DAY, GOES_ON, false);

        assertThat(forecast.steps()).extracting(step -> step.worth().certain()).containsExactly(35, 20, 30);
        assertThat(forecast.best()).containsExactly(window("2027-09-01", "2036-11-22"));
    }

    @Test
    void aPrerequisiteThatHasNotBeenToldStandsInNobodysWay() {
        var forecast = forecast(PERSON.withSuitability(Suitability.UNANSWERED));

        assertThat(forecast.steps().getFirst().prerequisitesMet()).isEqualTo(UNANSWERED);
        assertThat(forecast.firstReached()).contains(DAY);
    }

    @Test
    void aDegreeYetToBeAwardedCountsFromItsDay() {
        var degree = new Degree(DegreeLevel.MASTER, LocalDate.of(2027, 9, 15), null, null, NO, YES, YES);
        var student = PERSON.withStudy(new Study(List.of(degree), NO)).withWork(stated(0.0, null));
        var turn = forecast(student).turns().getFirst();
        var awarded = List.<Cause>of(new Cause.DegreeAwarded(DegreeLevel.MASTER));

        assertThat(turn.first()).isEqualTo("2027-09-15");
        assertThat(turn.moves())
                .containsExactly(
                        new Move.OfFinding(Item.ELIGIBLE_DEGREE, new Worth(0, 0), new Worth(1, 1), awarded),
                        new Move.OfFinding(Item.STEM_DEGREE, new Worth(0, 0), new Worth(1, 1), awarded),
                        new Move.OfPrerequisite(Prerequisite.EDUCATION, NO, YES, awarded));
    }

    @Test
    void aDegreeCountsFromTheDayOfTheListThatNamesItsUniversityAndToTheLastOfIt() {
        var before = LocalDate.of(2025, 12, 31);
        var joined = Forecast.of(masterOf("Adelaide University"), CRITERIA, before, STANDS_STILL, true);
        var left = Forecast.of(masterOf("University of Freiburg"), CRITERIA, before, STANDS_STILL, true);
        var renewed = List.<Cause>of(new Cause.ListRenewed());

        assertThat(joined.turns().getFirst().first()).isEqualTo("2026-01-01");
        assertThat(joined.turns().getFirst().moves())
                .containsExactly(
                        new Move.OfFinding(Item.ELIGIBLE_DEGREE, new Worth(0, 0), new Worth(1, 1), renewed),
                        new Move.OfFinding(Item.STEM_DEGREE, new Worth(0, 0), new Worth(1, 1), renewed));
        assertThat(left.turns().getFirst().moves().getFirst())
                .isEqualTo(new Move.OfFinding(Item.ELIGIBLE_DEGREE, new Worth(1, 1), new Worth(0, 0), renewed));
    }

    private static Profile masterOf(String institution) {
        var degree = new Degree(DegreeLevel.MASTER, LocalDate.of(2015, 7, 1), null, institution, NO, UNANSWERED, YES);
        return PERSON.withStudy(new Study(List.of(degree), NO));
    }

    @Test
    void aDegreeThatCountsAtSeveralLevelsIsNamedOnce() {
        var degree = new Degree(DegreeLevel.DOCTORATE, LocalDate.of(2027, 9, 15), null, null, NO, NO, NO);
        var student = PERSON.withStudy(new Study(List.of(degree), NO)).withWork(stated(0.0, 0.0));
        var turn = Forecast.of(student, POINTS, DAY, GOES_ON, false).turns().getFirst();

        assertThat(turn.moves().getFirst())
                .isEqualTo(new Move.OfFinding(
                        Item.QUALIFICATION_BAND,
                        new Worth(0, 0),
                        new Worth(40, 40),
                        List.of(new Cause.DegreeAwarded(DegreeLevel.DOCTORATE))));
    }

    @Test
    void aChildCountsToTheDayBeforeItTurns18AndFromItsBirth() {
        var parent = bornOn(LocalDate.of(1995, 1, 1))
                .withFamily(PERSON.family()
                        .withChildren(List.of(
                                new Child(LocalDate.of(2010, 2, 28), YES, YES),
                                new Child(LocalDate.of(2027, 4, 1), YES, UNANSWERED),
                                new Child(LocalDate.of(2011, 1, 1), NO, YES))));
        var forecast = Forecast.of(parent, POINTS, DAY, GOES_ON, false);

        assertThat(forecast.inForce()).isFalse();
        assertThat(forecast.turns())
                .extracting(Step::first)
                .containsExactly(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 2, 28), LocalDate.of(2035, 1, 1));
        assertThat(forecast.turns().get(0).moves())
                .containsExactly(new Move.OfFinding(
                        Item.CHILDREN, new Worth(5, 5), new Worth(5, 10), List.of(new Cause.ChildBorn())));
        assertThat(forecast.turns().get(1).moves())
                .containsExactly(new Move.OfFinding(
                        Item.CHILDREN, new Worth(5, 10), new Worth(0, 5), List.of(new Cause.ChildOfAge())));
    }

    @Test
    void childrenMoveNothingWhereTheRulesDoNotAskForThem() {
        var parent = bornOn(LocalDate.of(1995, 1, 1))
                .withFamily(PERSON.family().withChildren(List.of(new Child(LocalDate.of(2010, 2, 28), YES, YES))));

        assertThat(forecast(parent).turns()).isEmpty();
    }

    @Test
    void aKindOfWhichOnlySomeOfTheYearsWereMayBeReached() {
        var profile = PERSON.withWork(stated(12.0, 2.0));
        var turn = forecast(profile).turns().getFirst();

        assertThat(turn.first()).isEqualTo(DAY.plusYears(1));
        assertThat(turn.moves())
                .containsExactly(new Move.OfFinding(
                        Item.THREE_YEARS_ENTERPRISE,
                        new Worth(0, 0),
                        new Worth(0, 1),
                        List.of(new Cause.YearsOfWork(3, WorkKind.REPUTABLE_ENTERPRISE, UNANSWERED))));
    }

    @Test
    void severalThingsThatTurnABandAreAllNamed() {
        var profile = bornOn(LocalDate.of(1995, 1, 1)).withWork(stated(9.5, null, 4.5));
        var most = Forecast.of(profile, POINTS, DAY, GOES_ON, false).turns().getFirst();
        var jobs = Work.UNANSWERED.withJobs(List.of(job("2022-07", null)));
        var both = Forecast.of(
                        bornOn(LocalDate.of(1995, 1, 1)).withWork(jobs),
                        POINTS,
                        LocalDate.of(2024, 1, 1),
                        GOES_ON,
                        true)
                .turns();

        assertThat(most.moves())
                .containsExactly(new Move.OfFinding(
                        Item.WORK_BAND,
                        new Worth(30, 30),
                        new Worth(30, 40),
                        List.of(
                                new Cause.YearsOfWork(10, WorkKind.GRADUATE_LEVEL, YES),
                                new Cause.YearsOfWork(5, WorkKind.SENIOR, UNANSWERED))));
        assertThat(both.getFirst().first()).isEqualTo("2024-07-01");
        assertThat(both.getFirst().moves())
                .extracting(move -> ((Move.OfFinding) move).item(), Move::causes)
                .containsExactly(
                        Assertions.tuple(
                                Item.WORK_BAND,
                                List.of(
                                        new Cause.YearsOfWork(2, WorkKind.SENIOR, YES),
                                        new Cause.YearsOfWork(2, WorkKind.GRADUATE_LEVEL, YES))),
                        Assertions.tuple(
                                Item.INTERNATIONAL_EXPOSURE,
                                List.of(new Cause.YearsOfWork(2, WorkKind.INTERNATIONAL, YES))));
    }

    @Test
    void incomesThatCountAreSaidToBeOfTheYearBefore() {
        var earning = PERSON.withMeans(new Means(1_000_000L, YES, 5_000_000L, NO));
        var less = PERSON.withMeans(new Means(999_999L, YES, 4_999_999L, NO));

        assertThat(forecast(earning).lookingBack()).containsExactly(Item.ANNUAL_INCOME, Item.BUSINESS_PROFIT);
        assertThat(forecast(earning).shownAnewFrom()).isEqualTo("2027-11-22");
        assertThat(forecast(less).lookingBack()).isEmpty();
        assertThat(Forecast.of(earning, POINTS, DAY, GOES_ON, false).lookingBack())
                .isEmpty();
    }

    @Test
    void whatIsCertainNeverExceedsWhatIsPossibleAndTheStepsFollowEachOther() {
        for (int seed = 0; seed < 100; seed++) {
            var profiles = new RandomProfiles(seed, DAY);
            var profile = profiles.incomplete(profiles.complete());
            for (var set : List.of(CRITERIA, POINTS)) {
                for (var assumed : PresentWork.values()) {
                    var forecast = Forecast.of(profile, set, DAY, assumed, true);

                    assertThat(forecast).as("seed %d", seed).isEqualTo(Forecast.of(profile, set, DAY, assumed, true));
                    assertConnected(seed, forecast);
                }
            }
        }
    }

    private static void assertConnected(int seed, Forecast forecast) {
        var next = forecast.from();
        for (var step : forecast.steps()) {
            assertThat(step.first()).as("seed %d", seed).isEqualTo(next);
            assertThat(step.worth().certain())
                    .as("seed %d", seed)
                    .isBetween(0, step.worth().possible());
            assertThat(step.worth().possible()).as("seed %d", seed).isLessThanOrEqualTo(forecast.maximum());
            next = step.last().plusDays(1);
        }
        assertThat(next).as("seed %d", seed).isEqualTo(DAY.plusYears(10).plusDays(1));
    }

    @Test
    void onlyDaysOnWhichSomethingMayChangeAreLookedAt() {
        var days = new Course(PERSON, CRITERIA, DAY, DAY.plusYears(10), GOES_ON).days();

        assertThat(days).hasSize(120 + 1);
        assertThat(new Course(PERSON, CRITERIA, DAY, DAY.plusYears(10), STANDS_STILL).days())
                .containsExactly(LocalDate.of(2031, 3, 14));
    }

    @Test
    void worthAndStepsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Worth(2, 1)).withMessageContaining("2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(DAY, DAY.minusDays(1), new Worth(0, 0), NO, YES, List.of()))
                .withMessageContaining("2026-11-21");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Forecast(CRITERIA.id(), CRITERIA.kind(), true, 6, 12, GOES_ON, List.of(), List.of()))
                .withMessageContaining("first step");
    }

    private static Forecast forecast(Profile profile) {
        return Forecast.of(profile, CRITERIA, DAY, GOES_ON, true);
    }

    private static Profile bornOn(LocalDate day) {
        return Profile.UNANSWERED
                .withPerson(Person.UNANSWERED.withDateOfBirth(day))
                .withWork(stated(0.0, 0.0));
    }

    private static Work stated(double all, @Nullable Double enterprise) {
        return Work.UNANSWERED.withStated(new StatedYears(all, 0.0, 0.0, enterprise, 0.0));
    }

    private static Work stated(double all, @Nullable Double enterprise, double senior) {
        return Work.UNANSWERED.withStated(new StatedYears(all, senior, 0.0, enterprise, 0.0));
    }

    private static Job job(String from, @Nullable String to) {
        return new Job(
                null,
                null,
                YearMonth.parse(from),
                to == null ? null : YearMonth.parse(to),
                new JobNature(YES, YES, YES, YES, YES));
    }

    private static Window window(String first, String last) {
        return new Window(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Tuple tuple(String first, String last, int worth, Answer reached) {
        return Assertions.tuple(LocalDate.parse(first), LocalDate.parse(last), new Worth(worth, worth), reached);
    }
}
