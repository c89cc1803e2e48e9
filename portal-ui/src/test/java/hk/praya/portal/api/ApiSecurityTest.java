package hk.praya.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ApiSecurityTest {

    private static final ApiInMemory api = new ApiInMemory();

    @AfterAll
    static void close() {
        api.close();
    }

    private static List<MockHttpServletRequestBuilder> requests() {
        return List.of(
                post("/api/v1/assessments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"),
                post("/api/v1/assessments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("["),
                get("/api/v1/rule-sets"),
                get("/api/v1/rule-sets/gpt-245"),
                get("/api/v1/statistics"),
                get("/api/v1/openapi.json"),
                get("/api/v1/nothing"));
    }

    @Test
    void noCookieIsSetAndNoSessionBegun() throws Exception {
        for (var request : requests()) {
            var sent = new AtomicReference<@Nullable MockHttpServletRequest>();
            var response = api.perform(
                    request.cookie(new Cookie("JSESSIONID", "whatever")).with(built -> {
                        sent.set(built);
                        return built;
                    }));
            assertThat(response.getHeader("Set-Cookie")).isNull();
            assertThat(response.getCookies()).isEmpty();
            var asked = sent.get();
            assertThat(asked).isNotNull();
            assertThat(asked == null ? null : asked.getSession(false)).isNull();
        }
    }

    @Test
    void browsersAreToldWhatTheyAreToldEverywhere() throws Exception {
        for (var request : requests()) {
            var response = api.perform(request);
            assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'self'");
            assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.getHeader("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void pagesOfAnySiteMayAskWithoutCookies() throws Exception {
        var response = api.perform(get("/api/v1/rule-sets").header("Origin", "https://example.org"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.getHeader("Access-Control-Allow-Credentials")).isNull();
    }

    @Test
    void browsersMaySendJsonFromAnywhere() throws Exception {
        var response = api.perform(options("/api/v1/assessments")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.getHeader("Access-Control-Allow-Methods")).contains("POST");
        assertThat(response.getHeader("Access-Control-Allow-Headers")).contains("content-type");
    }

    @Test
    void noTokenIsAskedFor() throws Exception {
        MockHttpServletResponse response = api.assess("{}");
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void theLanguageIsTheOneThatIsAskedForOrElseEnglish() throws Exception {
        for (var language : List.of("en", "en-GB,en;q=0.9", "de", "zh-Hant, en;q=0.1", "*", "nonsense;;q=", "")) {
            var response = api.perform(get("/api/v1/rule-sets").header("Accept-Language", language));
            assertThat(response.getStatus()).as(language).isEqualTo(200);
            assertThat(response.getHeader("Content-Language")).as(language).startsWith("en");
            assertThat(response.getHeaders("Vary")).contains("Accept-Language");
        }
    }
}
