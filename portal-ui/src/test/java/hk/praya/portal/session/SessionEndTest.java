package hk.praya.portal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hk.praya.portal.testing.SetClock;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class SessionEndTest {

    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final Duration WARNING = Duration.ofMinutes(5);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final SetClock clock = new SetClock(Instant.parse("2026-11-20T01:00:00Z"));
    private final Idleness idleness = new Idleness(new TimeLimit(LIMIT, WARNING), clock);
    private final SessionEnd filter = new SessionEnd(idleness);
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aSignInEndsWithAllThatBelongsToItOnceNothingWasDoneForTheWholeLimit() throws ServletException, IOException {
        signIn();
        ask("GET", "/application");
        clock.advance(LIMIT.minus(MOMENT));
        ask("GET", "/session");
        assertThat(session.isInvalid()).isFalse();
        clock.advance(MOMENT);
        ask("GET", "/application");
        assertThat(session.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/application", "/?v-r=uidl&v-uiId=0", "/uploads/0190", "/documents/0190/pages/1"})
    void whateverSomebodyDoesGivesTheWholeLimitAgain(String address) throws ServletException, IOException {
        signIn();
        ask("GET", "/application");
        clock.advance(LIMIT.minus(MOMENT));
        ask("GET", address);
        assertThat(idleness.left(session)).contains(LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=heartbeat&v-uiId=0", "/session"})
    void whatAPageDoesByItselfDoesNot(String address) throws ServletException, IOException {
        signIn();
        ask("GET", "/application");
        clock.advance(WARNING);
        ask("POST", address);
        assertThat(idleness.left(session)).contains(LIMIT.minus(WARNING));
    }

    @Test
    void thePageIsToldHowMuchIsLeftAndThatNothingIs() throws ServletException, IOException {
        signIn();
        ask("GET", "/application");
        clock.advance(LIMIT.minus(WARNING));
        assertThat(asked()).isEqualTo(String.valueOf(WARNING.toMillis()));
        clock.advance(WARNING);
        var request = request("GET", "/session");
        pass(request);
        assertThat(new TimeLeft(idleness).left(request)).isEqualTo("0");
    }

    @Test
    void aVisitorWhoHasToldNothingHasAllTheTimeThereIs() throws ServletException, IOException {
        ask("GET", "/rules");
        clock.advance(LIMIT.multipliedBy(9));
        assertThat(asked()).isEqualTo("null");
        ask("GET", "/rules");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void whatAVisitorHasToldIsForgottenAfterTheLimit() throws ServletException, IOException {
        session.setAttribute(Guest.class.getName() + ".anything", true);
        ask("GET", "/assess");
        assertThat(asked()).isEqualTo(String.valueOf(LIMIT.toMillis()));
        clock.advance(LIMIT);
        ask("GET", "/assess");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoeverHasNoSessionGetsNone() throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/session");
        pass(request);
        assertThat(new TimeLeft(idleness).left(request)).isEqualTo("0");
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void aWarningComesBeforeTheEndAndAfterTheBeginning() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(LIMIT, LIMIT));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(LIMIT, Duration.ZERO));
    }

    private void signIn() {
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
    }

    private String asked() {
        return new TimeLeft(idleness).left(request("GET", "/session"));
    }

    private void ask(String method, String address) throws ServletException, IOException {
        pass(request(method, address));
    }

    private MockHttpServletRequest request(String method, String address) {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest(method, parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        request.setSession(session);
        return request;
    }

    private void pass(MockHttpServletRequest request) throws ServletException, IOException {
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
