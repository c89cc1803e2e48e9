package hk.praya.portal.session;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * When something was last done in a session, and how much time that leaves it. The container knows only when a page last
 * gave a sign of life, which pages do by themselves.
 */
@Component
class Idleness {

    private static final String LAST_STEP = Idleness.class.getName();

    private final TimeLimit time;
    private final Clock clock;

    Idleness(TimeLimit time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    /** Somebody does something: the session lasts for the whole limit again. */
    void step(HttpSession session) {
        session.setAttribute(LAST_STEP, clock.instant());
    }

    /** How long the session still lasts if nothing is done; nothing where nobody would lose anything by its end. */
    Optional<Duration> left(HttpSession session) {
        if (!isSignedIn(session) && !Guest.hasToldAnything(session)) {
            return Optional.empty();
        }
        var idle = Duration.between(lastStep(session), clock.instant());
        var left = time.limit().minus(idle);
        return Optional.of(left.isNegative() ? Duration.ZERO : left);
    }

    /** Whether the session is to end now. */
    boolean isOver(HttpSession session) {
        return left(session).filter(Duration::isZero).isPresent();
    }

    private static boolean isSignedIn(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private Instant lastStep(HttpSession session) {
        if (session.getAttribute(LAST_STEP) instanceof Instant step) {
            return step;
        }
        return Instant.ofEpochMilli(session.getCreationTime());
    }
}
