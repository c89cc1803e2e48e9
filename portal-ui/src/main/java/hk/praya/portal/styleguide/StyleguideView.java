package hk.praya.portal.styleguide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasEvidence;
import hk.praya.scoring.qmas.QmasRules;
import org.springframework.core.env.Environment;

/** Every component in its states, to be looked at together. There is such a page only where the portal runs its demo. */
@Route("styleguide")
@AnonymousAllowed
public class StyleguideView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final boolean demo;

    public StyleguideView(Environment environment, QmasRules rules, QmasEvidence evidence) {
        super("styleguide.heading");
        demo = environment.getProperty("praya.demo", Boolean.class, false);
        if (demo) {
            setLead(Words.of("styleguide.lead"));
            getContent().addClassName("styleguide");
            lay(new ResultPart(rules), new CasePart(rules, evidence));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!demo) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void lay(ResultPart results, CasePart cases) {
        getContent()
                .add(
                        part("errors", BasicPart.errors()),
                        part("type", BasicPart.type()),
                        part("chips", BasicPart.chips()),
                        part("notices", BasicPart.notices()),
                        part("actions", BasicPart.actions()),
                        part("fields", BasicPart.fields()),
                        part("panel", results.panel()),
                        part("results", results.heads()),
                        part("gauges", ResultPart.gauges()),
                        part("claims", cases.claims()),
                        part("documents", CasePart.documents()),
                        part("timeline", CasePart.timeline()),
                        part("tasks", CasePart.tasks()),
                        part("summary", CasePart.summary()),
                        part("people", CasePart.people()),
                        part("charts", results.charts()));
    }

    private static Section part(String name, Component... shown) {
        var body = new Div(shown);
        body.addClassName("specimens");
        var section = new Section(new H2(Words.of("styleguide." + name)), body);
        section.setId(name);
        return section;
    }
}
