package hk.praya.portal.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import hk.praya.domain.account.Account;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.component.Problem;
import hk.praya.portal.layout.Page;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.security.Destination;
import hk.praya.portal.security.StartSession;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A page on which somebody shows who they are. */
abstract class AccountPage extends Page {

    private static final long serialVersionUID = 1L;

    private static final long SECONDS = 60;

    private final ErrorSummary summary = new ErrorSummary();

    AccountPage(String headingKey) {
        super(headingKey);
        getContent().addComponentAsFirst(summary);
    }

    /** Shows what has to be put right, or that nothing has; returns whether nothing has. */
    boolean show(List<Problem> problems) {
        markErroneous(!problems.isEmpty());
        return summary.show(problems);
    }

    void refuse(Component field, String why) {
        show(List.of(new Problem(field, why)));
    }

    /** Leads somebody who is signed in already to where they would be afterwards. */
    static void leadOn(BeforeEnterEvent event, CurrentAccount current, Destination destination) {
        current.role().ifPresent(role -> leadOn(event, destination.of(role), destination.isPage(role)));
    }

    private static void leadOn(BeforeEnterEvent event, String wanted, boolean isPage) {
        var target = new Location(wanted);
        if (isPage) {
            event.forwardTo(target.getPath(), target.getQueryParameters());
        } else {
            event.getUI().getPage().setLocation(wanted);
        }
    }

    /** Makes the session the account's, and opens the page that was wanted as a new one: nothing of this one stays. */
    static void enter(Account account, StartSession session, Destination destination) {
        session.start(account);
        open(account, destination);
    }

    static void open(Account account, Destination destination) {
        UI.getCurrent().getPage().setLocation(destination.of(account.role()));
    }

    /** Where on the network the current request comes from. */
    static String place() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    /** Says how long somebody has to wait for an instant that lies ahead. */
    static String waitUntil(Instant end, Clock clock) {
        long seconds = Math.max(1, Duration.between(clock.instant(), end).toSeconds());
        return Words.of("account.blocked", Math.ceilDiv(seconds, SECONDS));
    }
}
