package hk.praya.portal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import hk.praya.portal.testing.KaribuTest;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpeakingTest {

    @Test
    void withoutAPageWordsAreSaidInTheLanguageThatIsChosen() {
        assertThat(Speaking.in(Locale.ENGLISH, () -> Words.of("brand"))).isEqualTo("Praya");
        assertThat(Speaking.in(Locale.GERMANY, () -> Words.dollars(1_000_000))).isEqualTo("HK$1.000.000");
        assertThat(Speaking.in(Locale.UK, () -> Words.dollars(1_000_000))).isEqualTo("HK$1,000,000");
    }

    @Test
    void workInsideOtherWorkIsSaidInItsOwnLanguage() {
        assertThat(Speaking.in(
                        Locale.UK,
                        () -> Words.number(0.5) + " " + Speaking.in(Locale.GERMANY, () -> Words.number(0.5)) + " "
                                + Words.number(0.5)))
                .isEqualTo("0.5 0,5 0.5");
    }

    @Test
    void whatGoesWrongInTheWorkComesOut() {
        assertThatThrownBy(() -> Speaking.in(Locale.UK, () -> Words.of("no.such.key")))
                .hasMessageContaining("no.such.key");
    }

    @Nested
    class OnAPage extends KaribuTest {

        @Test
        void theLanguageOfThePageIsSpokenUntilAnotherIsChosen() {
            UI.getCurrent().setLocale(Locale.GERMANY);
            assertThat(Words.number(0.5)).isEqualTo("0,5");
            assertThat(Speaking.in(Locale.UK, () -> Words.number(0.5))).isEqualTo("0.5");
            assertThat(Words.number(0.5)).isEqualTo("0,5");
        }
    }
}
