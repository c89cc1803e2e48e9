package hk.praya.portal.help;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import java.util.Locale;

/** The words of the Scheme, in the reader's language and, beside it, in the others. */
@Route("help/terms")
@AnonymousAllowed
public class TermsView extends Page {

    private static final long serialVersionUID = 1L;

    public TermsView() {
        super("terms.heading");
        setLead(Words.of("terms.lead"));
        getContent().addClassName("help");
        for (var group : Term.Group.values()) {
            getContent().add(section(group));
        }
        getContent().add(new BackToHelp());
    }

    private static Section section(Term.Group group) {
        var terms = new DescriptionList();
        terms.addClassName("terms");
        group.terms().forEach(term -> terms.add(entry(term)));
        var section = new Section(new H2(Words.of("terms." + group.place())), terms);
        section.setId(group.place());
        return section;
    }

    private static Div entry(Term term) {
        var spoken = Tongue.of(UI.getCurrent().getLocale());
        var entry = new Div(new DescriptionList.Term(term.in(spoken)));
        entry.setId(term.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        entry.add(others(term, spoken));
        term.meaning().ifPresent(meaning -> entry.add(new DescriptionList.Description(meaning)));
        if (!term.isOfficial()) {
            var own = new DescriptionList.Description(new Paragraph(Words.of("terms.own")));
            own.addClassName("own");
            entry.add(own);
        }
        return entry;
    }

    private static DescriptionList.Description others(Term term, Tongue spoken) {
        var others = new DescriptionList.Description();
        others.addClassName("in-others");
        for (var tongue : Tongue.values()) {
            if (tongue != spoken) {
                var word = new Span(term.in(tongue));
                word.getElement().setAttribute("lang", tongue.tag());
                others.add(word);
            }
        }
        return others;
    }
}
