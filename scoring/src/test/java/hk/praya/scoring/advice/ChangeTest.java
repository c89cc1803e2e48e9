package hk.praya.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.Answer;
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
import hk.praya.domain.profile.TalentListing;
import hk.praya.scoring.Profiles;
import hk.praya.scoring.advice.Change.Learn.Tongue;
import hk.praya.scoring.rule.WorkKind;
import hk.praya.scoring.rule.WorkedYears;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final JobNature ABROAD = new JobNature(Answer.YES, Answer.NO, Answer.YES, Answer.NO, Answer.NO);

    @Test
    void tellingAnswersItsQuestionAndNoOther() {
        assertThat(new Change.Tell(Question.ENGLISH).appliedTo(Profile.UNANSWERED, DAY))
                .isEqualTo(Profiles.speaks(Answer.UNANSWERED, Answer.YES, null));
    }

    @Test
    void aLanguageLearntIsOneMore() {
        var so = Profiles.speaks(Answer.NO, Answer.NO, 1);

        assertThat(new Change.Learn(Tongue.ENGLISH).appliedTo(so, DAY).language())
                .isEqualTo(new Language(Answer.NO, Answer.YES, 1));
        assertThat(new Change.Learn(Tongue.CHINESE).appliedTo(so, DAY).language())
                .isEqualTo(new Language(Answer.YES, Answer.NO, 1));
        assertThat(new Change.Learn(Tongue.ANOTHER).appliedTo(so, DAY).language())
                .isEqualTo(new Language(Answer.NO, Answer.NO, 2));
    }

    @Test
    void workThatGoesOnAddsToItsKindAndToTheWhole() {
        var so = Profiles.stated(3.0, 0.5, 1.0, 2.0, 0.0);

        assertThat(work(WorkKind.SENIOR, 18, 3.0).appliedTo(so, DAY).work().stated())
                .isEqualTo(new StatedYears(4.5, 2.0, 1.0, 2.0, 0.0));
        assertThat(work(WorkKind.INTERNATIONAL, 12, 3.0)
                        .appliedTo(so, DAY)
                        .work()
                        .stated())
                .isEqualTo(new StatedYears(4.0, 0.5, 2.0, 2.0, 0.0));
        assertThat(work(WorkKind.REPUTABLE_ENTERPRISE, 12, 3.0)
                        .appliedTo(so, DAY)
                        .work()
                        .stated())
                .isEqualTo(new StatedYears(4.0, 0.5, 1.0, 3.0, 0.0));
        assertThat(work(WorkKind.SPECIFIED_FIELD, 36, 3.0)
                        .appliedTo(so, DAY)
                        .work()
                        .stated())
                .isEqualTo(new StatedYears(6.0, 0.5, 1.0, 2.0, 3.0));
        assertThat(work(WorkKind.GRADUATE_LEVEL, 6, 3.0)
                        .appliedTo(so, DAY)
                        .work()
                        .stated())
                .isEqualTo(new StatedYears(3.5, 0.5, 1.0, 2.0, 0.0));
    }

    @Test
    void workOfSeveralKindsGoesOnSideBySide() {
        var so = Profiles.stated(1.0, 0.0, 0.0, 0.0, 0.0);
        var abroad = work(WorkKind.INTERNATIONAL, 24, 1.0).appliedTo(so, DAY);

        assertThat(work(WorkKind.REPUTABLE_ENTERPRISE, 36, 1.0)
                        .appliedTo(abroad, DAY)
                        .work()
                        .stated())
                .isEqualTo(new StatedYears(4.0, 0.0, 2.0, 3.0, 0.0));
    }

    @Test
    void aTotalThatWasNotStatedStaysSo() {
        var so = Profiles.stated(null, null, 0.0, null, null);

        assertThat(work(WorkKind.INTERNATIONAL, 24, null)
                        .appliedTo(so, DAY)
                        .work()
                        .stated())
                .isEqualTo(new StatedYears(null, null, 2.0, null, null));
    }

    @Test
    void amongJobsWorkThatGoesOnIsAJobFromThisMonthOn() {
        var before = new Job(null, null, YearMonth.of(2025, 1), YearMonth.of(2026, 10), ABROAD);
        var so = work(WorkKind.INTERNATIONAL, 2, null).appliedTo(Profiles.held(before), DAY);

        assertThat(WorkedYears.certain(so, WorkKind.INTERNATIONAL, DAY)).isEqualTo(22 / 12.0);
        assertThat(WorkedYears.certain(so, WorkKind.INTERNATIONAL, DAY.plusMonths(2)))
                .isEqualTo(2.0);
        assertThat(WorkedYears.certain(so, WorkKind.INTERNATIONAL, DAY.plusYears(9)))
                .isEqualTo(2.0);
        assertThat(WorkedYears.certain(so, WorkKind.SENIOR, DAY.plusYears(9))).isZero();
    }

    @Test
    void aDegreeIsAddedToThoseHeld() {
        var so = Profiles.studied(Profiles.renowned(Answer.NO));
        var after = new Change.FinishDegree(DegreeLevel.MASTER, true, true, false).appliedTo(so, DAY);

        assertThat(after.study().degrees())
                .hasSize(2)
                .last()
                .returns(DegreeLevel.MASTER, d -> d.level())
                .returns(Answer.YES, d -> d.eligibleUniversity())
                .returns(Answer.YES, d -> d.stem())
                .returns(Answer.NO, d -> d.renownedInstitution());
    }

    @Test
    void theOthersSetWhatTheySpeakOf() {
        var owner = Profiles.owns(Answer.YES, -1L);
        var married = Profiles.married(Answer.YES, Answer.NO);

        assertThat(new Change.Qualify().appliedTo(owner, DAY).study().professionalQualification())
                .isEqualTo(Answer.YES);
        assertThat(new Change.MeetTalentList().appliedTo(owner, DAY).talent())
                .isEqualTo(new TalentListing(null, Answer.YES));
        assertThat(new Change.Earn(1_000_000, 5).appliedTo(owner, DAY).means())
                .isEqualTo(new Means(1_000_000L, Answer.YES, -1L, Answer.UNANSWERED));
        assertThat(new Change.Profit(5_000_000, -1).appliedTo(owner, DAY).means())
                .isEqualTo(new Means(null, Answer.YES, 5_000_000L, Answer.UNANSWERED));
        assertThat(new Change.ListCompany().appliedTo(owner, DAY).means())
                .isEqualTo(new Means(null, Answer.YES, -1L, Answer.YES));
        assertThat(new Change.SpouseDegree().appliedTo(married, DAY).family())
                .isEqualTo(Family.UNANSWERED.withSpouse(new Spouse(Answer.YES, Answer.YES)));
    }

    @Test
    void howHardAChangeIsDependsOnHowLongItTakes() {
        assertThat(new Change.Tell(Question.ENGLISH).ease()).isEqualTo(Ease.ANSWER);
        assertThat(new Change.Learn(Tongue.ENGLISH).ease()).isEqualTo(Ease.MONTHS);
        assertThat(work(WorkKind.SENIOR, 11, null).ease()).isEqualTo(Ease.MONTHS);
        assertThat(work(WorkKind.SENIOR, 12, null).ease()).isEqualTo(Ease.YEARS);
        assertThat(new Change.ListCompany().ease()).isEqualTo(Ease.RARE);
    }

    @Test
    void aSumIsWithinReachOfWhoeverMakesHalfOfIt() {
        assertThat(new Change.Earn(1_000_000, 500_000).ease()).isEqualTo(Ease.YEARS);
        assertThat(new Change.Earn(1_000_000, 499_999).ease()).isEqualTo(Ease.RARE);
        assertThat(new Change.Profit(5_000_000, 2_500_000).ease()).isEqualTo(Ease.YEARS);
        assertThat(new Change.Profit(5_000_000, 2_499_999).ease()).isEqualTo(Ease.RARE);
    }

    @Test
    void moreOfTheSameWorkIncludesLessOfIt() {
        var year = work(WorkKind.SENIOR, 12, 3.0);

        assertThat(year.isWithin(work(WorkKind.SENIOR, 12, 3.0))).isTrue();
        assertThat(year.isWithin(work(WorkKind.SENIOR, 13, 3.0))).isTrue();
        assertThat(year.isWithin(work(WorkKind.SENIOR, 11, 3.0))).isFalse();
        assertThat(year.isWithin(work(WorkKind.INTERNATIONAL, 13, 3.0))).isFalse();
        assertThat(work(WorkKind.GRADUATE_LEVEL, 12, 3.0).isWithin(year)).isTrue();
        assertThat(year.isWithin(work(WorkKind.GRADUATE_LEVEL, 12, 3.0))).isFalse();
    }

    @Test
    void aDegreeThatCountsForMoreIncludesOneThatCountsForLess() {
        var master = new Change.FinishDegree(DegreeLevel.MASTER, true, false, false);

        assertThat(master.isWithin(new Change.FinishDegree(DegreeLevel.MASTER, true, true, false)))
                .isTrue();
        assertThat(master.isWithin(new Change.FinishDegree(DegreeLevel.DOCTORATE, true, false, true)))
                .isTrue();
        assertThat(master.isWithin(new Change.FinishDegree(DegreeLevel.DOCTORATE, false, false, false)))
                .isFalse();
        assertThat(new Change.FinishDegree(DegreeLevel.MASTER, true, true, false).isWithin(master))
                .isFalse();
        assertThat(new Change.FinishDegree(DegreeLevel.MASTER, false, false, true).isWithin(master))
                .isFalse();
        assertThat(new Change.FinishDegree(DegreeLevel.BACHELOR, false, false, false).isWithin(master))
                .as("a first degree takes longer than a master's")
                .isFalse();
    }

    private static Change.WorkOn work(WorkKind kind, int months, @Nullable Double outset) {
        return new Change.WorkOn(kind, months, outset, false);
    }
}
