package hk.praya.portal.session;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.Page;
import hk.praya.portal.security.Destination;
import hk.praya.portal.text.Words;

/** Says that a session has ended because nothing was done, what is kept, and how to go on from where one was. */
@Route(SessionEndedView.ROUTE)
@AnonymousAllowed
public class SessionEndedView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "session-ended";

    private static final long serialVersionUID = 1L;

    /** Said in the address where nobody was signed in. */
    private static final String GUEST = "guest";

    private final TimeLimit time;

    public SessionEndedView(TimeLimit time) {
        super("session.ended.heading");
        this.time = time;
        getContent().addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        if (location.getQueryParameters().getParameters().containsKey(GUEST)) {
            setHeading(Words.of("session.ended.guest.heading"));
            show("session.ended.guest.", new Anchor("assess", Words.of("session.ended.guest.again")));
        } else {
            var back = Destination.in(location).from("sign-in");
            show("session.ended.", new Anchor(back, Words.of("session.ended.again")));
        }
    }

    private void show(String key, Anchor on) {
        on.addClassNames("button", "primary");
        getContent()
                .add(
                        new Paragraph(Words.of(key + "why", time.limit().toMinutes())),
                        new Paragraph(Words.of(key + "kept")),
                        on);
    }
}
