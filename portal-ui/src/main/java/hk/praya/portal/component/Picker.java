package hk.praya.portal.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.portal.text.Words;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** Lets one of several things be picked, where the question about it stands. A long list can be narrowed by typing. */
public final class Picker extends Div {

    private static final long serialVersionUID = 1L;

    /** The most lines that are seen at a glance. */
    private static final int GLANCE = 7;

    /**
     * One thing to pick.
     *
     * @param line what else is to be known about it
     */
    public record Choice(String name, String line, SerializableRunnable picked) implements Serializable {}

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Words.of("picker.none"));
    private final TextField narrow = new TextField(Words.of("picker.narrow"));

    public Picker(String question, List<Choice> choices, SerializableConsumer<Picker> dropped) {
        addClassName("picker");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        list.addClassName("picks");
        list.getElement().setAttribute("role", "list");
        choices.forEach(choice -> list.add(item(choice)));
        none.addClassName("hint");
        none.setVisible(choices.isEmpty());
        narrow.setVisible(choices.size() > GLANCE);
        narrow.setValueChangeMode(ValueChangeMode.LAZY);
        narrow.addValueChangeListener(event -> narrow(choices, event.getValue()));
        var close = new NativeButton(Words.of("picker.close"), _ -> dropped.accept(this));
        close.addClassName("button");
        var actions = new Div(close);
        actions.addClassName("actions");
        add(new Paragraph(question), narrow, list, none, actions);
    }

    /** Puts the focus on the first thing that can be done here. */
    public void focus() {
        if (narrow.isVisible()) {
            narrow.focus();
        } else {
            getElement().executeJs("this.querySelector('button')?.focus()");
        }
    }

    private static ListItem item(Choice choice) {
        var name = new Span(choice.name());
        name.addClassName("pick-name");
        var line = new Span(choice.line());
        line.addClassName("pick-line");
        var button = new NativeButton();
        button.add(name, line);
        button.addClickListener(_ -> choice.picked().run());
        return new ListItem(button);
    }

    private void narrow(List<Choice> choices, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        int found = 0;
        for (int place = 0; place < choices.size(); place++) {
            boolean fits = choices.get(place).name().toLowerCase(Locale.ROOT).contains(wanted);
            list.getComponentAt(place).setVisible(fits);
            found += fits ? 1 : 0;
        }
        none.setVisible(found == 0);
    }
}
