package hk.praya.portal.help;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;

/** Everything with a code that people or programs may be told: what it means, and what can be done. */
@Route(KnownProblem.ROUTE)
@AnonymousAllowed
public class ProblemsView extends Page {

    private static final long serialVersionUID = 1L;

    public ProblemsView() {
        super("problems.heading");
        setLead(Words.of("problems.lead"));
        getContent().addClassName("help");
        for (var where : KnownProblem.Where.values()) {
            getContent().add(section(where));
        }
        getContent().add(new BackToHelp());
    }

    private static Section section(KnownProblem.Where where) {
        var section = new Section(new H2(Words.of("problems." + where.place())));
        section.setId(where.place());
        if (where == KnownProblem.Where.REQUESTS) {
            section.add(new Paragraph(Words.of("problems.requests.text")));
        }
        where.problems().forEach(problem -> section.add(entry(problem)));
        return section;
    }

    private static Div entry(KnownProblem problem) {
        var code = new Paragraph(Words.of("problems.code", problem.code()));
        code.addClassName("hint");
        var entry = new Div(new H3(problem.title()), code, new Paragraph(problem.advice()));
        entry.setId(problem.code());
        return entry;
    }
}
