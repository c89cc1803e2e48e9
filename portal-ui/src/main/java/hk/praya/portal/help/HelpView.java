package hk.praya.portal.help;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import java.util.Locale;

/** Where help begins: the ways to the rest of it, and why things are asked. */
@Route("help")
@AnonymousAllowed
public class HelpView extends Page {

    private static final long serialVersionUID = 1L;

    /** Questions that have one reason. */
    private enum Why {
        ABOUT,
        EDUCATION,
        WORK,
        LANGUAGES,
        MEANS,
        FAMILY,
        ACHIEVEMENT,
        IDENTITY,
        PAPERS;

        private String place() {
            return "why-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public HelpView() {
        super("help.heading");
        setLead(Words.of("help.lead"));
        getContent().addClassName("help");
        getContent().add(ways(), twoLanguages(), reasons());
    }

    private static UnorderedList ways() {
        var ways = new UnorderedList(
                way("help/terms", "help.terms"),
                way(KnownProblem.ROUTE, "help.problems"),
                way("accessibility", "help.access"));
        ways.addClassName("help-ways");
        return ways;
    }

    private static ListItem way(String route, String key) {
        return new ListItem(new Anchor(route, Words.of(key)), new Paragraph(Words.of(key + ".text")));
    }

    private static Section twoLanguages() {
        var section = new Section(new H2(Words.of("help.two")), new Paragraph(Words.of("help.two.text")));
        section.setId("two-languages");
        return section;
    }

    private static Section reasons() {
        var reasons = new Section(new H2(Words.of("help.why")), new Paragraph(Words.of("help.why.lead")));
        reasons.setId("why");
        for (var why : Why.values()) {
            var reason = new Div(new H3(Words.of("help.why.name." + why)), new Paragraph(Words.of("help.why." + why)));
            reason.setId(why.place());
            reasons.add(reason);
        }
        return reasons;
    }
}
