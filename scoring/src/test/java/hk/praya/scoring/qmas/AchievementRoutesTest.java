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
    @CsvSource({"abpt-2006, 165", "abpt-2008, 165", "abpt-2015, 195", "abpt-2018, 225", "abpt-245,  245", "abpt-2024, 1"
    })
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

    @ParameterizedTest
    @CsvSource({
        "2006-06-28",
        "2008-01-19",
        "2008-01-20",
        "2015-05-03",
        "2015-05-04",
        "2018-08-27",
        "2018-08-28",
        "2021-11-04",
        "2021-11-05",
        "2024-10-31"
    })
    void untilOctober2024ItsFullMarkWasTheMaximumOfTheGeneralTest(LocalDate on) {
        var inForce = new QmasRules().inForce(on);

        assertThat(inForce.getLast().maximum()).isEqualTo(inForce.getFirst().maximum());
        assertThat(inForce.getLast().inForce()).isEqualTo(inForce.getFirst().inForce());
        assertThat(inForce.getLast().prerequisites())
                .isEqualTo(inForce.getFirst().prerequisites());
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
