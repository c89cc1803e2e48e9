package hk.praya.portal.assess;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.server.Command;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.profile.Question;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The results: one test in full, the others on a line each. It is made once, and from then on only rewritten. */
final class ResultPanel extends Composite<Aside> {

    private static final long serialVersionUID = 1L;

    private record Line(ListItem item, Sign sign, Span text) {}

    private final Tabs tabs = new Tabs();
    private final ResultHead head = new ResultHead();
    private final PrerequisiteBlock prerequisites = new PrerequisiteBlock();
    private final Settle settle;
    private final FindingList findings = new FindingList();
    private final transient List<Line> lines = new ArrayList<>();
    private final Div foot = new Div();
    private final Button close;
    private transient List<Assessment> results;

    /**
     * @param asked takes the person to a question
     * @param chosen called when another test is opened
     * @param closed called when the panel is closed where it covers the page
     */
    ResultPanel(List<Assessment> results, Consumer<Question> asked, Command chosen, Command closed) {
        this.results = results;
        settle = new Settle(asked);
        close = new Button(Words.of("panel.close"), _ -> closed.execute());
        close.addClassName("panel-close");
        getElement().addEventListener("keydown", _ -> closed.execute()).setFilter("event.key === 'Escape'");
        getContent().addClassName("panel");
        getContent().getElement().setAttribute("aria-labelledby", "result-heading");
        getContent().add(title(), test(), foot());
        addTabs();
        tabs.addSelectedChangeListener(_ -> {
            show(this.results);
            chosen.execute();
        });
        show(results);
    }

    /** Shows results, and returns the findings of the open test that moved. */
    List<Finding> show(List<Assessment> latest) {
        results = latest;
        var open = open();
        head.show(open);
        prerequisites.show(open);
        settle.show(open);
        for (int i = 0; i < lines.size(); i++) {
            var result = latest.get(i);
            var line = lines.get(i);
            line.item().setVisible(i != tabs.getSelectedIndex());
            line.sign().show(result.reached());
            line.text().setText(new Verdict(result).line());
        }
        return findings.show(open);
    }

    /** The result of the test that is open. */
    Assessment open() {
        return results.get(Math.max(0, tabs.getSelectedIndex()));
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
        var test = new Div(head, body);
        test.setId("test-panel");
        test.addClassName("test");
        test.getElement().setAttribute("role", "tabpanel");
        var part = new Div(tabs, test);
        part.addClassName("tests");
        return part;
    }

    private Div foot() {
        var others = new UnorderedList();
        others.addClassName("others");
        others.getElement().setAttribute("aria-label", Words.of("panel.others"));
        for (var _ : results) {
            var line = new Line(new ListItem(), new Sign(), new Span());
            line.item().add(line.sign(), line.text());
            lines.add(line);
            others.add(line.item());
        }
        foot.addClassName("panel-foot");
        foot.add(others);
        return foot;
    }

    private void addTabs() {
        for (var result : results) {
            var tab = new Tab(Words.shortly(result.ruleSet()));
            tab.setId("test-" + result.ruleSet());
            tab.getElement().setAttribute("aria-controls", "test-panel");
            tabs.add(tab);
        }
        tabs.getElement().setAttribute("aria-label", Words.of("panel.tests"));
    }
}
