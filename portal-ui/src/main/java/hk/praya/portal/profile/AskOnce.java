package hk.praya.portal.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import hk.praya.portal.text.Words;

/** A button for what cannot be taken back: pressed, it asks once, in its own place. */
public final class AskOnce extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Button button;
    private final Div sure = new Div();
    private final Button keep;

    /**
     * @param key the key of the button's words; with {@code .sure}, {@code .yes} and {@code .keep} behind it, those of
     *     the question and its two answers
     * @param about what the button is about, for those who hear it alone; may be empty
     */
    public AskOnce(String key, String about, Command action) {
        button = link(key, about, this::ask);
        keep = link(key + ".keep", about, this::keep);
        var question = new Span(Words.of(key + ".sure"));
        question.getElement().setAttribute("role", "alert");
        sure.add(question, link(key + ".yes", about, () -> confirmed(action)), keep);
        sure.addClassName("sure");
        sure.setVisible(false);
        getContent().addClassName("ask-once");
        getContent().add(button, sure);
    }

    private void ask() {
        button.setVisible(false);
        sure.setVisible(true);
        keep.focus();
    }

    private void confirmed(Command action) {
        close();
        action.execute();
    }

    private void keep() {
        close();
        button.focus();
    }

    private void close() {
        sure.setVisible(false);
        button.setVisible(true);
    }

    private static Button link(String key, String about, Command action) {
        var link = new Button(Words.of(key), _ -> action.execute());
        link.getElement().getThemeList().add("tertiary");
        if (!about.isEmpty()) {
            link.setAriaLabel(Words.of("entry.action", Words.of(key), about));
        }
        return link;
    }
}
