package hk.praya.portal.component;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One file in a list: what type it is, its name, a line about it, and what can be done with it. */
public abstract class FileRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Div actions = new Div();

    FileRow(String badge, String name, String line) {
        this.name = name;
        addClassName("file-row");
        actions.addClassName("file-actions");
        add(badge(badge), about(name, line), actions);
    }

    /** The name as its owner gave it. */
    public String name() {
        return name;
    }

    /** Adds something to do with the file. Those who hear the page hear the file's name with it. */
    public NativeButton action(String text, ComponentEventListener<ClickEvent<NativeButton>> listener) {
        var button = new NativeButton();
        button.add(new Span(text), new HiddenText(" " + name));
        button.addClassName("as-link");
        button.addClickListener(listener);
        actions.add(button);
        return button;
    }

    void link(Anchor link) {
        actions.add(link);
    }

    /** Shows something below the row, such as a question about it; it takes the place of the actions. */
    public void ask(Component question) {
        actions.setVisible(false);
        add(question);
    }

    /** Takes the question away and shows the actions again. */
    public void answered(Component question) {
        remove(question);
        actions.setVisible(true);
    }

    private static Span badge(String text) {
        var badge = new Span(text);
        badge.addClassName("file-badge");
        return badge;
    }

    private static Div about(String name, String line) {
        var shown = new Isolated(name);
        shown.addClassName("file-name");
        var small = new Span(line);
        small.addClassName("file-line");
        var about = new Div(shown, small);
        about.addClassName("file-about");
        return about;
    }

    /** Text of any writing direction, which leaves the text around it as it is. */
    @Tag("bdi")
    private static final class Isolated extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Isolated(String text) {
            setText(text);
        }
    }
}
