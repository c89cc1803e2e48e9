package hk.praya.portal.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;

/** The start page: who it is for, what it takes, and what it is not. */
@Route("")
@AnonymousAllowed
public class StartView extends Page {

    private static final long serialVersionUID = 1L;

    public StartView() {
        super("start.heading");
        setLead(Words.of("start.lead"));
        getContent().addClassName("start");
        getContent().add(actions(), columns(), notes());
    }

    private static Div actions() {
        var assess = new Anchor("assess", Words.of("start.assess"));
        assess.addClassNames("button", "primary");
        var register = new Anchor("register", Words.of("start.register"));
        register.addClassName("button");
        var actions = new Div(assess, register);
        actions.addClassName("actions");
        return actions;
    }

    private static Div columns() {
        var columns = new Div(list("start.for", 3), list("start.have-ready", 4), list("start.what-happens", 4));
        columns.addClassName("thirds");
        return columns;
    }

    private static Div list(String key, int lines) {
        var list = new UnorderedList();
        for (int line = 1; line <= lines; line++) {
            list.add(new ListItem(Words.of(key + "." + line)));
        }
        var part = new Div(new H2(Words.of(key)), list);
        part.addClassName("third");
        return part;
    }

    private static Div notes() {
        var notes = new Div(new H2(Words.of("start.not")), new Paragraph(Words.of("start.not.text")));
        notes.addClassNames("card", "narrow");
        return notes;
    }
}
