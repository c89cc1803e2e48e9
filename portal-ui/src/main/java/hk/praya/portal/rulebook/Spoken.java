package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Span;

/** Says in one sentence, to those who hear the page, what has changed on it. */
final class Spoken extends Span {

    private static final long serialVersionUID = 1L;

    Spoken() {
        addClassName("visually-hidden");
        getElement().setAttribute("role", "status");
    }
}
