package hk.praya.portal.session;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import hk.praya.portal.text.Words;

/**
 * Says, some minutes before the session ends, that it is about to, what will be kept, and how to go on. Without its
 * script it is never seen.
 */
public final class TimeLimitNotice extends Div {

    private static final long serialVersionUID = 1L;

    private static final String SCRIPT = "context://praya/time-limit.js";

    /** Where the script puts the number of minutes. */
    private static final String MINUTES = "#";

    /** @param signedIn whether somebody is, and not only looking around */
    public TimeLimitNotice(TimeLimit time, boolean signedIn) {
        var key = signedIn ? "session." : "session.guest.";
        var stay = new Button(Words.of(key + "stay"));
        stay.getElement().getThemeList().add("primary");
        var soon = new Paragraph();
        soon.addClassName("time-limit-soon");
        var notice = new Section(soon, new Paragraph(Words.of(key + "kept")), stay);
        notice.addClassName("time-limit");
        notice.getElement()
                .setAttribute("aria-label", Words.of("session.label"))
                .setAttribute("hidden", true);
        var said = new Div();
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        add(notice, said);
        tell("signed-in", String.valueOf(signedIn));
        tell("first", String.valueOf(time.limit().minus(time.warning()).toMillis()));
        tell("warning", String.valueOf(time.warning().toMillis()));
        tell("asks", TimeLeft.ADDRESS);
        tell("ended", SessionEndedView.ROUTE);
        tell("minutes", Words.of(key + "minutes", MINUTES));
        tell("minute", Words.of(key + "minute"));
        tell("stayed", Words.of(key + "stayed"));
    }

    private void tell(String name, String text) {
        getElement().setAttribute("data-" + name, text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
        getElement().executeJs("window.prayaTimeLimit?.(this)");
    }

    /** Somebody goes on. That this has reached the portal is all that is needed. */
    @ClientCallable
    void stay() {}
}
