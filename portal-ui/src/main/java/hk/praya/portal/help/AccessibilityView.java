package hk.praya.portal.help;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import java.time.LocalDate;

/** What was done so that everybody can use the portal, and what was not. It says no more than the tests do. */
@Route("accessibility")
@AnonymousAllowed
public class AccessibilityView extends Page {

    private static final long serialVersionUID = 1L;

    private static final LocalDate CHANGED = LocalDate.of(2026, 11, 28);
    private static final int TESTED = 8;
    private static final int UNTESTED = 5;
    private static final int LACKING = 2;

    public AccessibilityView() {
        super("access.heading");
        setLead(Words.of("access.lead", Words.day(CHANGED)));
        getContent().addClassName("help");
        getContent()
                .add(
                        section("access.tested", TESTED),
                        section("access.untested", UNTESTED),
                        section("access.lacking", LACKING),
                        new Section(new H2(Words.of("access.tell")), new Paragraph(Words.of("access.tell.text"))));
    }

    private static Section section(String key, int lines) {
        var list = new UnorderedList();
        for (int line = 1; line <= lines; line++) {
            list.add(new ListItem(Words.of(key + "." + line)));
        }
        return new Section(new H2(Words.of(key)), list);
    }
}
