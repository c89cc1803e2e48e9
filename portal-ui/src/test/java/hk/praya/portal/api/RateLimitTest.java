package hk.praya.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTest {

    private final ApiInMemory api = new ApiInMemory("praya.api.requests-per-minute=3", "praya.api.addresses=2");

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void soManyRequestsAMinuteAreAnsweredAndTheNextIsNot() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(from("203.0.113.7").getStatus()).isEqualTo(200);
        }
        var refused = from("203.0.113.7");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        var problem = ApiInMemory.json(refused);
        assertThat(problem.get("status").intValue()).isEqualTo(429);
        assertThat(problem.get("detail").stringValue())
                .isEqualTo("An address can send 3 requests a minute. Try again in 20 seconds.");
    }

    @Test
    void whoeverComesBackWhenTheyWereToldToIsAnswered() throws Exception {
        exhaust("203.0.113.7");
        api.clock.advance(Duration.ofSeconds(20).minusNanos(1));
        var early = from("203.0.113.7");
        assertThat(early.getStatus()).isEqualTo(429);
        assertThat(early.getHeader("Retry-After")).isEqualTo("1");
        api.clock.advance(Duration.ofNanos(1));
        assertThat(from("203.0.113.7").getStatus()).isEqualTo(200);
        assertThat(from("203.0.113.7").getStatus()).isEqualTo(429);
        api.clock.advance(Duration.ofMinutes(1));
        exhaust("203.0.113.7");
    }

    @Test
    void eachAddressIsCountedByItself() throws Exception {
        exhaust("203.0.113.7");
        assertThat(from("203.0.113.8").getStatus()).isEqualTo(200);
    }

    @Test
    void whoeverHasOneAddressOfANetworkOf64BitsHasThemAll() throws Exception {
        exhaust("2001:db8:1:2::1");
        assertThat(from("2001:db8:1:2:ffff:ffff:ffff:ffff").getStatus()).isEqualTo(429);
        assertThat(from("2001:db8:1:3::1").getStatus()).isEqualTo(200);
    }

    @Test
    void requestsThatAreRefusedCountToo() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(api.assess("[]").getStatus()).isEqualTo(400);
        }
        assertThat(api.assess("{}").getStatus()).isEqualTo(429);
        assertThat(api.read("/api/v1/openapi.json").getStatus()).isEqualTo(429);
    }

    @Test
    void aBrowserThatAsksWhetherItMayAskIsNotCounted() throws Exception {
        exhaust("127.0.0.1");
        var preflight = api.perform(options("/api/v1/assessments")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST"));
        assertThat(preflight.getStatus()).isEqualTo(200);
    }

    @Test
    void pagesElsewhereCanReadThatTheyAreTooFast() throws Exception {
        exhaust("127.0.0.1");
        var refused = api.perform(get("/api/v1/rule-sets").header("Origin", "https://example.org"));
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(refused.getHeader("Access-Control-Expose-Headers")).contains("Retry-After");
    }

    @Test
    void onlySoManyAddressesAreRemembered() throws Exception {
        exhaust("203.0.113.1");
        for (int i = 2; i < 50; i++) {
            exhaust("203.0.113." + i);
        }
        assertThat(from("203.0.113.1").getStatus()).isEqualTo(200);
    }

    private void exhaust(String address) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(from(address).getStatus()).as(address).isEqualTo(200);
        }
        assertThat(from(address).getStatus()).as(address).isEqualTo(429);
    }

    private MockHttpServletResponse from(String address) throws Exception {
        return api.perform(get("/api/v1/rule-sets").with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }
}
