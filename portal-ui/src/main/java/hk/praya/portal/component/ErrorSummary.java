package hk.praya.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** All that has to be put right on a page, above it, each line leading to its field. It takes the focus when it appears. */
public final class ErrorSummary extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2(Words.of("error.heading"));
    private final UnorderedList list = new UnorderedList();
    private final List<Component> marked = new ArrayList<>();

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "alert");
        add(heading, list);
        setVisible(false);
    }

    /** Shows the problems here and at their fields; an empty list clears both. Returns whether there are none. */
    public boolean show(List<Problem> problems) {
        clear();
        for (var problem : problems) {
            mark(problem);
            list.add(new ListItem(line(problem)));
        }
        setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'start'}); })");
        }
        return problems.isEmpty();
    }

    private void clear() {
        list.removeAll();
        for (var field : marked) {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
                validated.setErrorMessage("");
            }
        }
        marked.clear();
    }

    private void mark(Problem problem) {
        if (problem.field() instanceof HasValidation validated) {
            validated.setErrorMessage(problem.text());
            validated.setInvalid(true);
            marked.add(problem.field());
        }
    }

    private static Anchor line(Problem problem) {
        var line = new Anchor("#", problem.text());
        line.setRouterIgnore(true);
        line.getElement().addEventListener("click", _ -> focus(problem.field())).addEventData("event.preventDefault()");
        return line;
    }

    private static void focus(Component field) {
        field.getElement()
                .executeJs(
                        "const field = this; setTimeout(() => { (field.querySelector('input,textarea,button,[tabindex]') ?? field).focus();"
                                + " field.scrollIntoView({block: 'center'}); })");
    }
}
