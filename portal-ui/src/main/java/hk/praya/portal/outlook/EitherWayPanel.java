package hk.praya.portal.outlook;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.portal.assess.ResultHead;
import hk.praya.portal.assess.TestTabs;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.EitherWay;
import java.util.List;
import java.util.function.IntFunction;

/** What each of a couple would be worth as the applicant, who stands better, and why. It is made once, and rewritten. */
final class EitherWayPanel extends Composite<Aside> {

    private static final long serialVersionUID = 1L;

    private static final String TEST = "household-test";
    private static final String HEADING = "household-result";

    private final transient IntFunction<EitherWay> compared;
    private final H2 heading = new H2(Words.of("household.result"));
    private final TestTabs tabs;
    private final Paragraph lead = new Paragraph();
    private final One first = new One("household.first");
    private final One second = new One("household.second");
    private final DifferenceTable differences = new DifferenceTable();
    private final Div test = new Div(lead, first, second, differences);

    /** One of the two as the applicant. */
    private static final class One extends Section {

        private static final long serialVersionUID = 1L;

        private final ResultHead head = new ResultHead();
        private final Paragraph refused = new Paragraph();

        One(String key) {
            var name = new H3(Words.of(key));
            name.setId(key.replace('.', '-'));
            getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
            addClassName("household-one");
            refused.addClassName("not");
            add(name, head, refused);
        }

        void show(Assessment result) {
            head.show(result);
            var notMet = result.prerequisites().stream()
                    .filter(finding -> finding.met().isNo())
                    .map(PrerequisiteFinding::prerequisite)
                    .map(Words::shortly)
                    .toList();
            refused.setVisible(!notMet.isEmpty());
            refused.setText(Words.of("prerequisites.not-met", Reasons.list(notMet)));
        }
    }

    /** @param compared compares the couple under the test of an index */
    EitherWayPanel(List<RuleSetId> tests, IntFunction<EitherWay> compared) {
        this.compared = compared;
        this.tabs = new TestTabs(tests, TEST, this::refresh);
        heading.setId(HEADING);
        heading.getElement().setAttribute("tabindex", "-1");
        lead.addClassName("household-lead");
        lead.getElement().setAttribute("role", "status");
        test.setId(TEST);
        test.getElement().setAttribute("role", "tabpanel");
        var either = new Paragraph(Words.of("household.either"));
        either.addClassName("hint");
        getContent().addClassNames("card", "household-panel");
        getContent().getElement().setAttribute("aria-labelledby", HEADING);
        getContent().add(heading, tabs, test, either);
        refresh();
    }

    /** Compares the couple again, as they are told by now. */
    void refresh() {
        var eitherWay = shown();
        test.getElement().setAttribute("aria-labelledby", tabs.selectedId());
        lead.setText(Words.of("household.lead." + eitherWay.lead()));
        first.show(eitherWay.first());
        second.show(eitherWay.second());
        differences.show(eitherWay);
    }

    /** The comparison under the test that is open. */
    EitherWay shown() {
        return compared.apply(tabs.selected());
    }

    /** Takes the person to the comparison. */
    void moveTo() {
        heading.getElement().executeJs("this.focus(); this.scrollIntoView()");
    }
}
