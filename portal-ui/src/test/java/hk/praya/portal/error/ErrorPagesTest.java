package hk.praya.portal.error;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.portal.text.BundledWords;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ErrorPagesTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private String page(HttpStatus status) throws Exception {
        var response = new MockHttpServletResponse();
        var page = new ErrorPages(new BundledWords()).resolveErrorView(request, status, Map.of());
        Objects.requireNonNull(page.getView()).render(Map.of(), request, response);
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        return response.getContentAsString();
    }

    @AfterEach
    void forgetNumber() {
        MDC.remove(RequestId.KEY);
    }

    @Test
    void whatIsNotThereIsSaidInThePortalsOwnLook() throws Exception {
        assertThat(page(HttpStatus.NOT_FOUND))
                .contains(
                        "<h1>There is no such page</h1>",
                        "href=\"/help/problems#page-missing\"",
                        "Code: page-missing",
                        "href=\"/praya/praya.css\"",
                        "<html lang=\"en\" data-appearance=\"system\">")
                .doesNotContain("reference");
    }

    @Test
    void aFailureTellsTheNumberOfTheRequest() throws Exception {
        MDC.put(RequestId.KEY, "3f9a-12cd-77e0");
        assertThat(page(HttpStatus.INTERNAL_SERVER_ERROR))
                .contains(
                        "<h1>Something went wrong</h1>",
                        "Code: page-failed",
                        "<span class=\"num\">3f9a-12cd-77e0</span>");
    }

    @Test
    void whoeverReadsAnotherLanguageIsToldInIt() throws Exception {
        request.addPreferredLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(page(HttpStatus.NOT_FOUND)).contains("<h1>没有这个页面</h1>", "<html lang=\"zh-Hans\"");
        request.setCookies(new Cookie("praya-language", "zh-Hant-HK"));
        assertThat(page(HttpStatus.NOT_FOUND)).contains("<h1>沒有這個頁面</h1>", "<html lang=\"zh-Hant-HK\"");
    }

    @Test
    void itIsColouredAsWasChosen() throws Exception {
        request.setCookies(new Cookie("praya-appearance", "dark"));
        assertThat(page(HttpStatus.NOT_FOUND)).contains("data-appearance=\"dark\"");
    }

    @Test
    void belowAPathEveryLinkKeepsToIt() throws Exception {
        request.setContextPath("/qmas");
        assertThat(page(HttpStatus.NOT_FOUND))
                .contains("href=\"/qmas/\"", "href=\"/qmas/praya/praya.css\"")
                .doesNotContain("href=\"/praya");
    }
}
