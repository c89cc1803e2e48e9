package hk.praya.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AppearanceTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void untilSomethingIsChosenPagesAreAsTheDeviceIs() {
        assertThat(Appearance.of(request)).isEqualTo(Appearance.SYSTEM);
        request.setCookies(new Cookie("other", "dark"));
        assertThat(Appearance.of(request)).isEqualTo(Appearance.SYSTEM);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChosenIsReadAgain(Appearance appearance) {
        request.setCookies(new Cookie("other", "x"), new Cookie("praya-appearance", appearance.tag()));
        assertThat(Appearance.of(request)).isEqualTo(appearance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DARK", "darker", "dark;"})
    void aCookieThatSaysNothingIsNoChoice(String value) {
        request.setCookies(new Cookie("praya-appearance", "x") {
            private static final long serialVersionUID = 1L;

            @Override
            public String getValue() {
                return value;
            }
        });
        assertThat(Appearance.of(request)).isEqualTo(Appearance.SYSTEM);
    }

    @Test
    void aChoiceIsKeptForAYearAndSentToNobodyElse() {
        request.setContextPath("/qmas");
        Appearance.DARK.keep(request, response);
        assertThat(response.getHeader("Set-Cookie"))
                .contains("praya-appearance=dark;", "Path=/qmas/;", "Max-Age=31536000;", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        request.setSecure(true);
        Appearance.LIGHT.keep(request, response);
        assertThat(response.getHeaders("Set-Cookie").getLast()).contains("praya-appearance=light;", "Secure");
    }

    @Test
    void goingBackToTheDevicesOwnForgetsTheChoice() {
        Appearance.SYSTEM.keep(request, response);
        assertThat(response.getHeader("Set-Cookie")).contains("praya-appearance=", "Max-Age=0;");
    }
}
