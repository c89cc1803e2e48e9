package hk.praya.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Figures;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final Citation CITATION =
            new Citation("Notes", "1", URI.create("https://example.org"), DAY, Standing.OFFICIAL);
    private static final List<PrerequisiteFinding> MET = Arrays.stream(Prerequisite.values())
            .map(p -> new PrerequisiteFinding(p, Answer.YES, CITATION, Set.of()))
            .toList();
    private static final Set<Step> ALL = EnumSet.allOf(Step.class);

    @Test
    void nothingStandsInTheWayOfAFinishedDraft() {
        assertThat(preparation(ALL, reaching(6), MET).obstacles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"ABOUT_YOU", "EDUCATION", "CAREER", "LANGUAGES_AND_MEANS", "FAMILY"})
    void everyPartHasToBeFinished(Step step) {
        var done = EnumSet.complementOf(EnumSet.of(step));

        assertThat(preparation(done, reaching(6), MET).obstacles()).containsExactly(new Obstacle.Unfinished(step));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"DOCUMENTS", "CHECK", "DECLARATION"})
    void whatFollowsFromTheOthersNeedNotBeMarked(Step step) {
        var done = EnumSet.complementOf(EnumSet.of(step));

        assertThat(preparation(done, reaching(6), MET).obstacles()).isEmpty();
    }

    @Test
    void obstaclesComeInTheOrderOfTheParts() {
        assertThat(preparation(Set.of(), reaching(6), MET).obstacles())
                .containsExactly(
                        new Obstacle.Unfinished(Step.ABOUT_YOU),
                        new Obstacle.Unfinished(Step.EDUCATION),
                        new Obstacle.Unfinished(Step.CAREER),
                        new Obstacle.Unfinished(Step.LANGUAGES_AND_MEANS),
                        new Obstacle.Unfinished(Step.FAMILY));
    }

    @Test
    void theThresholdHasToBeCertain() {
        assertThat(preparation(ALL, reaching(5), MET).obstacles())
                .containsExactly(new Obstacle.ThresholdNotReached(5, 6));
        assertThat(preparation(ALL, between(5, 6), MET).obstacles())
                .containsExactly(new Obstacle.ThresholdNotReached(5, 6));
        assertThat(preparation(ALL, between(6, 7), MET).obstacles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Answer.class, names = "YES", mode = EnumSource.Mode.EXCLUDE)
    void everyPrerequisiteHasToBeMet(Answer met) {
        var findings = List.of(
                new PrerequisiteFinding(Prerequisite.AGE, Answer.YES, CITATION, Set.of()),
                new PrerequisiteFinding(Prerequisite.GOOD_CHARACTER, met, CITATION, Set.of()));

        assertThat(preparation(ALL, reaching(6), findings).obstacles())
                .containsExactly(new Obstacle.PrerequisiteNotMet(Prerequisite.GOOD_CHARACTER));
    }

    @Test
    void aChildIsTooOldFromItsEighteenthBirthdayOn() {
        var eighteenTomorrow =
                Members.complete(1, Relationship.CHILD, DAY.minusYears(18).plusDays(1));
        var eighteenToday = Members.complete(2, Relationship.CHILD, DAY.minusYears(18));
        var spouse = Members.complete(3, Relationship.SPOUSE, DAY.minusYears(40));

        assertThat(withFamily(eighteenTomorrow, eighteenToday, spouse).obstacles())
                .containsExactly(new Obstacle.ChildTooOld(eighteenToday.id()));
    }

    @Test
    void anEntryThatIsNotCompleteLeavesTheFamilyUnfinishedOnce() {
        var incomplete = Members.member(1, Relationship.CHILD, DAY.minusYears(3), Answer.UNANSWERED);

        assertThat(withFamily(incomplete).obstacles()).containsExactly(new Obstacle.Unfinished(Step.FAMILY));
        assertThat(preparation(EnumSet.complementOf(EnumSet.of(Step.FAMILY)), List.of(incomplete), reaching(6), MET)
                        .obstacles())
                .containsExactly(new Obstacle.Unfinished(Step.FAMILY));
    }

    private static Preparation withFamily(Dependant... family) {
        return preparation(ALL, List.of(family), reaching(6), MET);
    }

    private static Preparation preparation(
            Set<Step> completed, List<Finding> findings, List<PrerequisiteFinding> prerequisites) {
        return preparation(completed, List.of(), findings, prerequisites);
    }

    private static Preparation preparation(
            Set<Step> completed,
            List<Dependant> family,
            List<Finding> findings,
            List<PrerequisiteFinding> prerequisites) {
        var draft = new Application.Draft(
                new ApplicationId(new UUID(1, 1)),
                new AccountId(new UUID(2, 2)),
                Route.GENERAL,
                completed,
                Step.ABOUT_YOU,
                Instant.EPOCH,
                0);
        var assessment =
                new Assessment(new RuleSetId("test"), Kind.CRITERIA, DAY, true, 6, 12, prerequisites, findings);
        return new Preparation(
                draft,
                new Household(Profile.UNANSWERED, family),
                DAY,
                List.of(assessment),
                new Checklist(assessment, List.of(), List.of()),
                List.of());
    }

    private static List<Finding> reaching(int points) {
        return List.of(new Finding.Met(Item.AGE_BAND, CITATION, 12, points, Figures.NONE));
    }

    private static List<Finding> between(int certain, int possible) {
        return List.of(new Finding.Open(
                Item.AGE_BAND, CITATION, 12, certain, possible, Figures.NONE, Set.of(Question.DATE_OF_BIRTH)));
    }
}
