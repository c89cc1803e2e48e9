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
