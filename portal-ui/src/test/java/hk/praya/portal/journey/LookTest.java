package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookTest {

    private static final List<Screen> SCREENS = Screen.all().toList();

    @Test
    void everyLanguageThemeAndWidthMeetsEveryOther() {
        assertThat(Look.all()).doesNotHaveDuplicates().hasSize(4 * 2 * 2);
    }

    @Test
    void looksAreCalledByTheirNameOrByHowItBegins() {
        assertThat(Look.called("zh-CN"))
                .hasSize(4)
                .allSatisfy(look -> assertThat(look.language()).isEqualTo(Language.SIMPLIFIED));
        assertThat(Look.called("zh-CN-dark-390"))
                .containsExactly(new Look(Language.SIMPLIFIED, Look.Theme.DARK, Look.TELEPHONE));
        assertThat(Look.called("en-GB")).contains(new Look(Language.ENGLISH, Look.Theme.LIGHT, Look.DESK));
        assertThat(Look.called("fr")).isEmpty();
    }

    @Test
    void dealtOutAsInTheTestEveryLookIsDealtSeveralTimes() {
        var dealt = IntStream.range(0, SCREENS.size() / AccessIT.EACH)
                .mapToObj(Look::dealt)
                .toList();
        assertThat(Look.all())
                .allSatisfy(look -> assertThat(dealt).filteredOn(look::equals).hasSizeGreaterThan(1));
    }

    @Test
    void noTwoScreensShareAPicture() {
        assertThat(SCREENS).extracting(Screen::name).doesNotHaveDuplicates();
    }
}
