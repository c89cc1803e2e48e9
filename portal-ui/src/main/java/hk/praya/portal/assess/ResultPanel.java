package hk.praya.portal.assess;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.Command;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.profile.Question;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.Settling;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The results: one test in full, the others on a line each. It is made once, and from then on only rewritten. */
public final class ResultPanel extends Composite<Aside> {

    private static final long serialVersionUID = 1L;

    private static final String TEST = "test-panel";

    private final TestTabs tabs;
    private final Div test = new Div();
    private final ResultHead head = new ResultHead();
    private final PrerequisiteBlock prerequisites;
    private final Settle settle;
    private final FindingList findings = new FindingList();
    private final OtherTests others;
    private final Div foot = new Div();
    private final Button close;
    private final transient Function<Assessment, List<Settling>> soonest;
    private transient List<Assessment> results;

    /**
     * @param soonest gives the questions that would settle a result soonest
     * @param asked takes the person to a question
     * @param chosen called when another test is opened
     * @param closed called when the panel is closed where it covers the page
     */
    public ResultPanel(
            List<Assessment> results,
            Function<Assessment, List<Settling>> soonest,
            Consumer<Question> asked,
            Command chosen,
            Command closed) {
        this.results = results;
        this.soonest = soonest;
        prerequisites = new PrerequisiteBlock(results.getFirst());
        settle = new Settle(asked);
        others = new OtherTests(results);
        tabs = new TestTabs(results.stream().map(Assessment::ruleSet).toList(), TEST, () -> {
            show(this.results);
            chosen.execute();
        });
        close = new Button(Words.of("panel.close"), _ -> closed.execute());
        close.addClassName("panel-close");
        getElement().addEventListener("keydown", _ -> closed.execute()).setFilter("event.key === 'Escape'");
        getContent().addClassName("result-panel");
        getContent().getElement().setAttribute("aria-labelledby", "result-heading");
        getContent().add(title(), test(), foot());
        show(results);
    }

    /** Shows results, and returns the findings of the open test that moved. */
    List<Finding> show(List<Assessment> latest) {
        results = latest;
        var open = open();
        head.show(open);
        prerequisites.show(open);
        settle.show(soonest.apply(open), open.kind());
        others.show(latest, tabs.selected());
        test.getElement().setAttribute("aria-labelledby", tabs.selectedId());
        return findings.show(open);
    }

    /** The result of the test that is open. */
    Assessment open() {
        return results.get(tabs.selected());
    }

    /** What stands at the foot of the panel, always in sight. */
    void addToFoot(Component... components) {
        foot.add(components);
    }

    void focusClose() {
        close.focus();
    }

    private Div title() {
        var heading = new H2(Words.of("panel.heading"));
        heading.setId("result-heading");
        var title = new Div(heading, close);
        title.addClassName("panel-title");
        return title;
    }

    private Div test() {
        var body = new Div(settle, prerequisites, findings);
        body.addClassName("panel-body");
        test.add(head, body);
        test.setId(TEST);
        test.addClassName("test");
        test.getElement().setAttribute("role", "tabpanel");
        var part = new Div(tabs, test);
        part.addClassName("tests");
        return part;
    }

    private Div foot() {
        foot.addClassName("panel-foot");
        foot.add(others, new FurtherLinks());
        return foot;
    }
}
