package hk.praya.portal.security;

import hk.praya.domain.account.AccountId;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sessions that people are signed in with here, so that they end when the password they began with does. */
public final class OpenSessions {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private static final String ATTRIBUTE = OpenSessions.class.getName();

    private final Map<AccountId, Set<HttpSession>> sessions = new ConcurrentHashMap<>();

    /** Remembers whose a session is, until it ends or becomes somebody else's. */
    void remember(AccountId account, HttpSession session) {
        session.setAttribute(ATTRIBUTE, new Membership(account));
    }

    /** Ends all sessions of the account but one. */
    public void endOthers(AccountId account, HttpSession kept) {
        List.copyOf(sessions.getOrDefault(account, Set.of())).stream()
                .filter(session -> session != kept)
                .forEach(OpenSessions::end);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException over) {
            LOG.debug("A session has ended by itself", over);
        }
    }

    /** Lies in a session, which tells it when it comes and goes. */
    private final class Membership implements HttpSessionBindingListener {

        private final AccountId account;

        Membership(AccountId account) {
            this.account = account;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            sessions.computeIfAbsent(account, _ -> ConcurrentHashMap.newKeySet())
                    .add(event.getSession());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            sessions.computeIfPresent(account, (_, open) -> {
                open.remove(event.getSession());
                return open.isEmpty() ? null : open;
            });
        }
    }
}
