package hk.praya.portal.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose time is up before anything is answered to whoever comes with it. Every request is a step that
 * gives it more time, but for those that pages send by themselves: Flow's heartbeat, and the question how much time is
 * left.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class SessionEnd extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionEnd.class);

    private static final String HEARTBEAT = "v-r=heartbeat";

    private final Idleness idleness;

    SessionEnd(Idleness idleness) {
        this.idleness = idleness;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && !isHeartbeat(request)) {
            endOrStep(session, !TimeLeft.isAskedBy(request));
        }
        chain.doFilter(request, response);
    }

    private void endOrStep(HttpSession session, boolean step) {
        try {
            if (idleness.isOver(session)) {
                session.invalidate();
            } else if (step) {
                idleness.step(session);
            }
        } catch (IllegalStateException over) {
            LOG.debug("A session has ended by itself", over);
        }
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains(HEARTBEAT);
    }
}
