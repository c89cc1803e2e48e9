package hk.praya.scoring.qmas;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementRoutesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"abpt-245, 245", "abpt-2024, 1"})
    void itIsAllOrNothing(String id, int fullMark) {
        assertThat(assess(id, YES, YES)).satisfies(a -> assertWorth(a, fullMark, fullMark, YES));
        assertThat(assess(id, YES, NO)).satisfies(a -> assertWorth(a, fullMark, fullMark, YES));
        assertThat(assess(id, NO, YES)).satisfies(a -> assertWorth(a, fullMark, fullMark, YES));
        assertThat(assess(id, YES, UNANSWERED)).satisfies(a -> assertWorth(a, fullMark, fullMark, YES));
        assertThat(assess(id, UNANSWERED, YES)).satisfies(a -> assertWorth(a, fullMark, fullMark, YES));
        assertThat(assess(id, NO, UNANSWERED)).satisfies(a -> assertWorth(a, 0, fullMark, UNANSWERED));
        assertThat(assess(id, UNANSWERED, NO)).satisfies(a -> assertWorth(a, 0, fullMark, UNANSWERED));
        assertThat(assess(id, UNANSWERED, UNANSWERED)).satisfies(a -> assertWorth(a, 0, fullMark, UNANSWERED));
        assertThat(assess(id, NO, NO)).satisfies(a -> assertWorth(a, 0, 0, NO));
    }

    private static void assertWorth(Assessment assessment, int certain, int possible, Answer reached) {
        assertThat(assessment.kind()).isEqualTo(Kind.ACHIEVEMENT);
        assertThat(assessment.certain()).isEqualTo(certain);
        assertThat(assessment.possible()).isEqualTo(possible);
        assertThat(assessment.reached()).isEqualTo(reached);
        assertThat(assessment.maximum()).isEqualTo(assessment.threshold());
    }

    private static Assessment assess(String id, Answer award, Answer contribution) {
        return new QmasRules()
                .assess(
                        new RuleSetId(id),
                        Profile.UNANSWERED.withAchievement(new Achievement(award, contribution)),
                        DAY);
    }
}
