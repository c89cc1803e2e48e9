package hk.praya.portal.filing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.application.Step;
import hk.praya.domain.document.Checklist;
import hk.praya.portal.application.Steps;
import hk.praya.portal.text.Words;

/** Says what it risks to file while papers are missing, and lets one do so on purpose. */
final class WithoutPapers extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final Paragraph risk = new Paragraph();
    private final Checkbox agreed = new Checkbox(Words.of("declaration.without"));
    private int missing;
    private int lacking;

    WithoutPapers() {
        addClassNames("card", "ask");
        var add = new Anchor(Steps.route(Step.DOCUMENTS), Words.of("declaration.without.add"));
        add.addClassName("alone");
        add(heading, risk, agreed, new Paragraph(add));
    }

    /** Asks anew where it has become a greater risk than what was agreed to. */
    void show(Checklist checklist) {
        int missingNow = checklist.missing().size();
        int lackingNow = checklist.assessment().threshold() - checklist.evidenced();
        if (missingNow > missing || lackingNow > Math.max(lacking, 0)) {
            agreed.clear();
        }
        missing = missingNow;
        lacking = lackingNow;
        heading.setText(Words.of("papers.missing", missing));
        risk.setText(
                lacking > 0 ? Words.of("declaration.without.short", lacking) : Words.of("declaration.without.risk"));
        setVisible(missing > 0);
    }

    boolean isAgreed() {
        return agreed.getValue();
    }

    Checkbox field() {
        return agreed;
    }
}
