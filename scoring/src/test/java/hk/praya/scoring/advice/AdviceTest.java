package hk.praya.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.domain.profile.Work;
import hk.praya.scoring.Profiles;
import hk.praya.scoring.advice.Change.Learn.Tongue;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import hk.praya.scoring.rule.WorkKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final RuleSet CRITERIA = set("gpt-2024");
    private static final RuleSet POINTS = set("gpt-245");
    private static final Change CHINESE = new Change.Learn(Tongue.CHINESE);
    private static final Change ANOTHER_LANGUAGE = new Change.Learn(Tongue.ANOTHER);

    /** Everything told. Of the criteria three are met: age, English, five years; of the points 75. */
    private static final Profile TOLD = new Profile(
            Person.UNANSWERED.withDateOfBirth(LocalDate.of(1989, 3, 14)),
            new Study(List.of(held(DegreeLevel.MASTER)), Answer.NO),
            Work.UNANSWERED.withStated(new StatedYears(8.0, 1.0, 0.0, 1.0, 0.0)),
            new TalentListing(null, Answer.NO),
            new Language(Answer.NO, Answer.YES, 0),
            new Means(600_000L, Answer.NO, null, Answer.NO),
            new Family(Answer.NO, new Spouse(Answer.YES, Answer.NO), List.of()),
            new Achievement(Answer.NO, Answer.NO),
            new Suitability(Answer.YES, Answer.YES));

    /** Five criteria met, and no degree to build on. */
    private static final Profile ONE_SHORT = TOLD.withStudy(new Study(List.of(), Answer.YES))
            .withWork(Work.UNANSWERED.withStated(new StatedYears(8.0, 0.0, 0.0, 3.0, 0.0)))
            .withLanguage(new Language(Answer.YES, Answer.YES, 0));

    @Test
    void plansAreInTheOrderOfWhatTheyTake() {
        assertThat(plans(CRITERIA, TOLD))
                .startsWith(
                        List.of(CHINESE, master(true, true)),
                        List.of(ANOTHER_LANGUAGE, master(true, true)),
                        List.of(master(true, true), new Change.Earn(1_000_000, 600_000)))
                .hasSize(6);
    }

    @Test
    void theNearestOfSeveralDegreesIsWhatTheRulesTellApart() {
        var points = plans(POINTS, TOLD);

        assertThat(points)
                .contains(List.of(new Change.FinishDegree(DegreeLevel.MASTER, false, false, false)))
                .noneMatch(plan -> plan.contains(master(true, false)));
    }

    @Test
    void whatAddsNothingIsNotAdvised() {
        assertThat(plans(POINTS, TOLD))
                .allSatisfy(plan -> assertThat(plan).hasSize(1))
                .doesNotContain(List.of(new Change.Qualify()));
    }

    @Test
    void whoHasReachedItNeedsNoPlan() {
        var reached = ONE_SHORT.withMeans(ONE_SHORT.means().withAnnualIncomeHkd(1_000_000L));

        assertThat(CRITERIA.assess(ONE_SHORT, DAY, true).certain()).isEqualTo(5);
        assertThat(Advice.of(CRITERIA, ONE_SHORT, DAY).plans()).isNotEmpty();
        assertThat(CRITERIA.assess(reached, DAY, true).certain()).isEqualTo(6);
        assertThat(Advice.of(CRITERIA, reached, DAY).plans()).isEmpty();
    }

    @Test
    void aBirthdayOnTheDayOfAPlanSpoilsItAndOneOnTheNextDoesNot() {
        var abroad = List.of(work(WorkKind.INTERNATIONAL, 24));
        var turns51 = DAY.plusMonths(24).minusYears(51);

        assertThat(plans(CRITERIA, born(turns51))).doesNotContain(abroad);
        assertThat(plans(CRITERIA, born(turns51.plusDays(1)))).contains(abroad);
    }

    @Test
    void aPlanSaysWhatTimeTakesAway() {
        var profile =
                TOLD.withPerson(TOLD.person().withDateOfBirth(DAY.minusYears(51).plusMonths(3)));
        var plan = Advice.of(CRITERIA, profile, DAY).plans().getFirst();

        assertThat(plan.byTime())
                .singleElement()
                .returns(Item.AGED_50_OR_BELOW, Plan.Gain::item)
                .returns(-1, Plan.Gain::points);
        assertThat(plan.on()).isEqualTo(DAY.plusYears(1));
        assertThat(plan.total()).isEqualTo(6);
    }

    @Test
    void aPlanSaysWhatEachChangeAddsAndWhereThatIsPublished() {
        var plan = Advice.of(CRITERIA, TOLD, DAY).plans().getFirst();

        assertThat(plan.steps().getFirst().gains())
                .singleElement()
                .returns(Item.TWO_LANGUAGES, Plan.Gain::item)
                .returns("Criterion 4", gain -> gain.citation().provision());
        assertThat(plan.steps().getLast().gains())
                .extracting(Plan.Gain::item)
                .containsExactly(Item.ELIGIBLE_DEGREE, Item.STEM_DEGREE);
        assertThat(plan.total()).isEqualTo(6);
        assertThat(plan.months()).isEqualTo(12);
        assertThat(plan.ease()).isEqualTo(Ease.YEARS);
    }

    @Test
    void whatIsOpenIsAskedForBeforeAnythingHasToChange() {
        var open = TOLD.withLanguage(Language.UNANSWERED);
        var advice = Advice.of(POINTS, open, DAY);

        assertThat(advice.plans().stream().filter(Plan::isAnswers)).hasSize(3);
        assertThat(plans(POINTS, open))
                .startsWith(List.of(new Change.Tell(Question.CHINESE), new Change.Tell(Question.ENGLISH)))
                .noneMatch(plan -> plan.stream().anyMatch(Change.Learn.class::isInstance));
    }

    @Test
    void noChangeIsTheHardestOfMoreThanTwoPlans() {
        assertThat(plans(CRITERIA, TOLD).stream().map(List::getLast).toList())
                .filteredOn(master(true, true)::equals)
                .hasSize(2);
    }

    @Test
    void workInTheJobThatIsHeldIsAChangeToo() {
        var job = new Job(
                null,
                null,
                YearMonth.of(2022, 6),
                null,
                new JobNature(Answer.YES, Answer.NO, Answer.NO, Answer.YES, Answer.NO));
        var profile = ONE_SHORT.withWork(Work.UNANSWERED.withJobs(List.of(job)));
        assertThat(CRITERIA.assess(profile, DAY, true).certain()).isEqualTo(5 - 1);
        var needsTwo = profile.withMeans(profile.means().withAnnualIncomeHkd(1_000_000L));

        assertThat(plans(CRITERIA, needsTwo))
                .first()
                .isEqualTo(List.of(new Change.WorkOn(WorkKind.GRADUATE_LEVEL, 7, null, true)));
    }

    @Test
    void aJobThatBeginsLaterCountsForNothingByItself() {
        var later = new Job(
                null,
                null,
                YearMonth.of(2026, 11),
                null,
                new JobNature(Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES));
        var until = Search.untilToday(Profiles.held(later), DAY);

        assertThat(CRITERIA.assess(Profiles.held(later), DAY.plusYears(9), true).certain())
                .isEqualTo(4);
        assertThat(CRITERIA.assess(until, DAY.plusYears(9), true).certain()).isZero();
        assertThat(until.work().isLedger()).isTrue();
    }

    @Test
    void whatWaitingBringsAboutIsNoPlan() {
        var award = DAY.plusMonths(7);
        var waiting = ONE_SHORT.withStudy(new Study(List.of(Profiles.awarded(DegreeLevel.MASTER, award)), Answer.NO));
        var learning = waiting.withLanguage(new Language(Answer.NO, Answer.YES, 0));

        assertThat(plans(CRITERIA, ONE_SHORT)).isNotEmpty();
        assertThat(Advice.of(CRITERIA, ONE_SHORT, DAY).byItself()).isEmpty();
        assertThat(plans(CRITERIA, waiting)).isEmpty();
        assertThat(Advice.of(CRITERIA, waiting, DAY).byItself()).contains(award);
        assertThat(Advice.of(CRITERIA, learning, DAY).byItself()).contains(award);
    }

    /** Under the points test an age from 18 is worth 30 points. */
    @Test
    void aBirthdayMayReachItByItself() {
        var born = LocalDate.of(2009, 2, 28);
        var young = TOLD.withPerson(TOLD.person().withDateOfBirth(born))
                .withLanguage(new Language(Answer.YES, Answer.YES, 0));

        assertThat(Advice.of(POINTS, young, DAY).byItself()).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void whoeverWasBornOnALeapDayIsOlderOnTheFirstOfMarch() {
        var leap = TOLD.withPerson(TOLD.person().withDateOfBirth(LocalDate.of(2008, 2, 29)))
                .withLanguage(new Language(Answer.YES, Answer.YES, 0));
        var day = LocalDate.of(2025, 6, 1);

        assertThat(Advice.of(POINTS, leap, day).byItself()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void aSpousesDegreeIsAdvisedOnlyWhereASpouseWithoutOneComesAlong() {
        var short5 = TOLD.withLanguage(new Language(Answer.NO, Answer.YES, 0));
        assertThat(POINTS.assess(short5, DAY, true).certain()).isEqualTo(75);

        assertThat(candidates(POINTS, married(short5, Answer.YES, Answer.NO))).contains(new Change.SpouseDegree());
        assertThat(candidates(POINTS, married(short5, Answer.NO, Answer.NO))).doesNotContain(new Change.SpouseDegree());
        assertThat(candidates(POINTS, married(short5, Answer.YES, Answer.UNANSWERED)))
                .doesNotContain(new Change.SpouseDegree())
                .contains(new Change.Tell(Question.SPOUSE_DEGREE));
        assertThat(candidates(POINTS, married(short5, Answer.UNANSWERED, Answer.NO)))
                .doesNotContain(new Change.SpouseDegree());
    }

    @Test
    void profitAndAListedCompanyAreAdvisedOnlyToWhoeverOwnsABusiness() {
        assertThat(candidates(CRITERIA, TOLD))
                .noneMatch(Change.Profit.class::isInstance)
                .noneMatch(Change.ListCompany.class::isInstance);
        assertThat(candidates(CRITERIA, TOLD.withMeans(new Means(0L, Answer.YES, 3_000_000L, Answer.NO))))
                .contains(new Change.Profit(5_000_000, 3_000_000), new Change.ListCompany());
    }

    @Test
    void aDegreeIsAdvisedOnlyWhereItComesNext() {
        assertThat(degrees(POINTS)).containsExactly(DegreeLevel.BACHELOR);
        assertThat(degrees(POINTS, DegreeLevel.BACHELOR)).containsExactly(DegreeLevel.MASTER);
        assertThat(degrees(POINTS, DegreeLevel.MASTER)).containsExactly(DegreeLevel.MASTER, DegreeLevel.DOCTORATE);
        assertThat(degrees(CRITERIA)).isEmpty();
        assertThat(degrees(CRITERIA, DegreeLevel.BACHELOR)).containsExactly(DegreeLevel.MASTER);
        assertThat(degrees(CRITERIA, DegreeLevel.DOCTORATE)).containsExactly(DegreeLevel.MASTER);
    }

    @Test
    void yearsStatedJustShortAreMadeUpByAWholeMonth() {
        var nearly = ONE_SHORT.withWork(Work.UNANSWERED.withStated(new StatedYears(4.99, 0.0, 0.0, 3.0, 0.0)));
        var exactly =
                ONE_SHORT.withWork(Work.UNANSWERED.withStated(new StatedYears(4 + 11 / 12.0, 0.0, 0.0, 3.0, 0.0)));
        var more = ONE_SHORT.withWork(Work.UNANSWERED.withStated(new StatedYears(4.9, 0.0, 0.0, 3.0, 0.0)));

        assertThat(candidates(CRITERIA, nearly)).contains(new Change.WorkOn(WorkKind.GRADUATE_LEVEL, 1, 4.99, false));
        assertThat(candidates(CRITERIA, exactly))
                .contains(new Change.WorkOn(WorkKind.GRADUATE_LEVEL, 1, 4 + 11 / 12.0, false));
        assertThat(candidates(CRITERIA, more)).contains(new Change.WorkOn(WorkKind.GRADUATE_LEVEL, 2, 4.9, false));
    }

    @Test
    void aPrerequisiteThatIsNotMetIsSaidBesideThePlans() {
        var refused = TOLD.withSuitability(new Suitability(Answer.YES, Answer.NO));

        assertThat(Advice.of(CRITERIA, TOLD, DAY).notMet()).isEmpty();
        assertThat(Advice.of(CRITERIA, refused, DAY).notMet())
                .singleElement()
                .returns(Prerequisite.GOOD_CHARACTER, PrerequisiteFinding::prerequisite);
        assertThat(plans(CRITERIA, refused)).isEqualTo(plans(CRITERIA, TOLD));
    }

    /** In 2006 nobody above 50 was admitted, whatever the points. */
    @Test
    void aPlanThatComesTooLateForAPrerequisiteIsNone() {
        var set = set("gpt-2006");
        var day = LocalDate.of(2007, 6, 1);
        var short5 = TOLD.withStudy(new Study(List.of(Degree.of(DegreeLevel.MASTER)), Answer.NO))
                .withWork(Work.UNANSWERED.withStated(new StatedYears(9.0, 4.0, 0.0, 0.0, 0.0)));
        var change = new Change.WorkOn(WorkKind.SENIOR, 12, 9.0, false);
        var in50 = short5.withPerson(TOLD.person().withDateOfBirth(LocalDate.of(1957, 6, 2)));
        var past50 = short5.withPerson(TOLD.person().withDateOfBirth(LocalDate.of(1957, 6, 1)));
        var then = LocalDate.of(2008, 6, 1);
        assertThat(Stream.of(in50, past50).map(p -> set.assess(change.appliedTo(p, day), then, true)))
                .extracting(Assessment::certain)
                .containsExactly(85, 80);

        assertThat(new Search(set, in50, day).sets()).contains(List.of(change));
        assertThat(new Search(set, past50, day).sets()).doesNotContain(List.of(change));
    }

    private static List<List<Change>> plans(RuleSet set, Profile profile) {
        return Advice.of(set, profile, DAY).plans().stream()
                .map(plan -> plan.steps().stream().map(Plan.Step::change).toList())
                .toList();
    }

    private static List<Change> candidates(RuleSet set, Profile profile) {
        return Candidates.of(set, profile, DAY);
    }

    private static List<DegreeLevel> degrees(RuleSet set, DegreeLevel... held) {
        var study = new Study(Stream.of(held).map(AdviceTest::held).toList(), Answer.NO);
        return candidates(set, TOLD.withStudy(study)).stream()
                .filter(Change.FinishDegree.class::isInstance)
                .map(change -> ((Change.FinishDegree) change).level())
                .distinct()
                .toList();
    }

    private static Degree held(DegreeLevel level) {
        return new Degree(level, null, null, null, Answer.NO, Answer.NO, Answer.NO);
    }

    private static Profile born(LocalDate on) {
        return ONE_SHORT.withPerson(ONE_SHORT.person().withDateOfBirth(on));
    }

    private static Profile married(Profile profile, Answer accompanying, Answer degree) {
        return profile.withFamily(profile.family().withSpouse(new Spouse(accompanying, degree)));
    }

    private static Change master(boolean eligible, boolean stem) {
        return new Change.FinishDegree(DegreeLevel.MASTER, eligible, stem, false);
    }

    private static Change work(WorkKind kind, int months) {
        return new Change.WorkOn(kind, months, 8.0, false);
    }

    private static RuleSet set(String id) {
        return new QmasRules().ruleSet(new RuleSetId(id));
    }
}
