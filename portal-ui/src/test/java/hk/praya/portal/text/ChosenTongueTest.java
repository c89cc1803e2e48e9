package hk.praya.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ChosenTongueTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void onAFirstVisitTheBrowserIsAnsweredInWhatItAsksFor() {
        request.addPreferredLocale(Locale.forLanguageTag("zh-HK"));
        assertThat(ChosenTongue.of(request)).isEqualTo(Tongue.TRADITIONAL);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChosenCountsMoreThanWhatIsAskedFor(Tongue tongue) {
        request.addPreferredLocale(Locale.forLanguageTag("zh-HK"));
        request.setCookies(new Cookie("other", "x"), new Cookie("praya-language", tongue.tag()));
        assertThat(ChosenTongue.of(request)).isEqualTo(tongue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "🙂", "'; drop", "zh_HK_"})
    void aCookieThatSaysNothingIsNoChoice(String value) {
        request.addPreferredLocale(Locale.forLanguageTag("zh-HK"));
        request.setCookies(new Cookie("praya-language", "x") {
            private static final long serialVersionUID = 1L;

            @Override
            public String getValue() {
                return value;
            }
        });
        assertThat(ChosenTongue.of(request)).isEqualTo(Tongue.TRADITIONAL);
    }

    @Test
    void aChoiceIsKeptForAYearAndSentToNobodyElse() {
        var response = new MockHttpServletResponse();
        request.setContextPath("/qmas");
        ChosenTongue.keep(Tongue.SIMPLIFIED, request, response);
        assertThat(response.getHeader("Set-Cookie"))
                .contains("praya-language=zh-Hans;", "Path=/qmas/;", "Max-Age=31536000;", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        request.setSecure(true);
        ChosenTongue.keep(Tongue.SIMPLIFIED, request, response);
        assertThat(response.getHeaders("Set-Cookie").getLast()).contains("Secure");
    }

    @Test
    void aSecondLanguageIsThereWhereItWasChosenAndIsNotTheFirst() {
        request.addPreferredLocale(Locale.forLanguageTag("zh-HK"));
        assertThat(ChosenTongue.beside(request)).isEmpty();
        request.setCookies(new Cookie("praya-second-language", "en"));
        assertThat(ChosenTongue.beside(request)).contains(Tongue.ENGLISH);
        request.setCookies(new Cookie("praya-second-language", "en"), new Cookie("praya-language", "en"));
        assertThat(ChosenTongue.beside(request)).isEmpty();
    }

    @Test
    void aSecondLanguageIsKeptForAYearUntilItIsForgotten() {
        var response = new MockHttpServletResponse();
        ChosenTongue.keepBeside(Tongue.TRADITIONAL, request, response);
        ChosenTongue.keepBeside(null, request, response);
        assertThat(response.getHeaders("Set-Cookie").getFirst())
                .contains("praya-second-language=zh-Hant-HK;", "Max-Age=31536000;", "HttpOnly");
        assertThat(response.getHeaders("Set-Cookie").getLast()).contains("praya-second-language=;", "Max-Age=0;");
    }
}
