package hk.praya.portal.layout;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import hk.praya.portal.testing.KaribuTest;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AppearanceSwitchTest extends KaribuTest {

    @Test
    void oneOfThreeIsPressed() {
        UI.getCurrent().add(new AppearanceSwitch());
        assertThat(_find(NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("As on my device", "Light", "Dark");
        assertThat(pressed()).isEqualTo("As on my device");
        choose("Dark");
        assertThat(pressed()).isEqualTo("Dark");
        choose("Light");
        assertThat(pressed()).isEqualTo("Light");
    }

    @Test
    void aChoiceIsRememberedByTheBrowser() {
        UI.getCurrent().add(new AppearanceSwitch());
        choose("Dark");
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        assertThat(response.getHeader("Set-Cookie")).startsWith("praya-appearance=dark;");
    }

    @ParameterizedTest
    @CsvSource({"dark, dark, dark", "light, light, light", "'', system, light dark"})
    void aPageIsSentInTheColoursThatWereChosen(String cookie, String appearance, String schemes) {
        var page = Jsoup.parse("<html><head><meta name=\"color-scheme\" content=\"light dark\"></head></html>");
        send(page, cookie);
        assertThat(page.child(0).attr("data-appearance")).isEqualTo(appearance);
        assertThat(page.head().select("meta").attr("content")).isEqualTo(schemes);
    }

    private static void send(Document page, String chosen) {
        var http = new MockHttpServletRequest("GET", "/");
        if (!chosen.isEmpty()) {
            http.setCookies(new Cookie("praya-appearance", chosen));
        }
        var request = new VaadinServletRequest(http, (VaadinServletService) VaadinService.getCurrent());
        var service = new ServiceInitEvent(VaadinService.getCurrent());
        new PageAppearance().serviceInit(service);
        var response = new IndexHtmlResponse(request, VaadinResponse.getCurrent(), page);
        service.getAddedIndexHtmlRequestListeners().forEach(listener -> listener.modifyIndexHtmlResponse(response));
    }

    private static void choose(String appearance) {
        _click(_get(NativeButton.class, spec -> spec.withText(appearance)));
    }

    private static String pressed() {
        return _find(NativeButton.class).stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .reduce("", String::concat);
    }
}
