package hk.praya.portal.status;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.casework.Stage;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.portal.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageWordsTest extends KaribuTest {

    @ParameterizedTest
    @EnumSource
    void everyStageHasItsWords(Stage stage) {
        assertThat(List.of(
                        Words.of(stage),
                        Words.of("stage.heading." + stage),
                        Words.of("stage.meaning." + stage),
                        Words.of("stage.happened." + stage)))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void whatComesNextHasItsWords(Stage stage) {
        assertThat(ComingStages.after(stage)).allSatisfy(next -> {
            assertThat(Words.of("coming." + next)).isNotBlank();
            assertThat(Words.of("coming.text." + next)).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingComesAfterACaseIsOver(Stage stage) {
        boolean ends = stage.isOver() || stage == Stage.RIGHT_OF_ABODE_ELIGIBLE;

        assertThat(ComingStages.after(stage).isEmpty()).isEqualTo(ends);
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheResultOnlyAResultIsPromised(Stage stage) {
        if (stage.isPending()) {
            assertThat(ComingStages.after(stage)).endsWith("RESULT").doesNotContain("SELECTED", "REFUSED");
        } else {
            assertThat(ComingStages.after(stage)).doesNotContain("RESULT");
        }
    }

    @Test
    void anOfficersNextStageIsAmongWhatComes() {
        for (var stage : Stage.values()) {
            assertThat(ComingStages.after(stage))
                    .containsAll(stage.next().stream().map(Enum::name).toList());
        }
    }
}
