package hk.praya.portal.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import hk.praya.domain.account.Account;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Makes the current session somebody's. It gets a new identity, so that nobody who knew the old one shares it. */
public final class StartSession {

    private final SecurityContextRepository contexts;
    private final OpenSessions open;

    StartSession(SecurityContextRepository contexts, OpenSessions open) {
        this.contexts = contexts;
        this.open = open;
    }

    /** What other windows of this session show is somebody else's by now, and ends. */
    public void start(Account account) {
        if (!account.isConfirmed()) {
            throw new IllegalStateException("the address has not been confirmed");
        }
        var signedIn = SignedIn.as(account);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, List.of(new SimpleGrantedAuthority("ROLE_" + signedIn.role())));
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        open.remember(account.id(), request.getSession());
        var current = UI.getCurrent();
        current.getSession().getUIs().stream().filter(ui -> ui != current).forEach(UI::close);
    }

    /** Makes the current session somebody's who has just changed their password: the sessions begun before it end. */
    public void startAnew(Account account) {
        start(account);
        var kept = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
        // Ending a session takes its lock, which nobody may wait for who holds another's.
        Thread.ofVirtual().name("sign-out").start(() -> open.endOthers(account.id(), kept));
    }
}
