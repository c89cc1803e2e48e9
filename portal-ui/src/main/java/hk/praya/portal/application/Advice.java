package hk.praya.portal.application;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Something worth knowing about an answer, said beneath it. It hinders nothing. */
final class Advice extends Div {

    private static final long serialVersionUID = 1L;

    Advice() {
        addClassName("advice");
        getElement().setAttribute("role", "status");
    }

    void show(@Nullable String text) {
        setText(text == null ? "" : text);
    }
}
