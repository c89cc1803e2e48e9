package hk.praya.portal.account;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** A form that is sent by its button or by the Enter key, and that a password store recognises as one. */
@Tag("form")
public final class Form extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    Form() {
        addClassNames("stack", "account");
        // Only if the page has lost its script would a browser send this itself; then nothing shows in an address.
        getElement().setAttribute("method", "post").setAttribute("novalidate", true);
    }

    /** Adds the button that sends the form. */
    NativeButton submitBy(String text, ComponentEventListener<Submitted> listener) {
        var button = new NativeButton(text);
        button.addClassNames("button", "primary");
        button.getElement().setAttribute("type", "submit");
        add(button);
        addListener(Submitted.class, listener);
        return button;
    }

    /** The form has been sent. */
    @DomEvent(value = "submit", preventDefault = true)
    public static final class Submitted extends ComponentEvent<Form> {

        private static final long serialVersionUID = 1L;

        public Submitted(Form source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
