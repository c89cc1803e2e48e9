package hk.praya.portal.schemes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import hk.praya.scoring.scheme.SchemeFinding;
import hk.praya.scoring.scheme.Schemes;
import java.util.ArrayList;
import java.util.List;

/** What each scheme makes of the answers, always in the same order, with a summary that is read out as it changes. */
final class SchemePanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final Span summary = new Span();
    private final Span moved = new HiddenText("");
    private final H2 heading = new H2(Words.of("schemes.results"));
    private final transient List<SchemeRow> rows = new ArrayList<>();

    SchemePanel(List<SchemeFinding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            rows.add(new SchemeRow(Schemes.ALL.get(i), findings.get(i)));
        }
        summary.setText(Outcome.summary(findings));
        heading.setId("results");
        heading.getElement().setAttribute("tabindex", "-1");
        var status = new Paragraph(summary, moved);
        status.addClassName("summary");
        status.getElement().setAttribute("role", "status");
        var list = new Div();
        list.addClassName("scheme-list");
        rows.forEach(list::add);
        var estimate = new Paragraph(Words.of("schemes.estimate"));
        estimate.addClassName("hint");
        getContent().getElement().setAttribute("aria-labelledby", "results");
        getContent().addClassName("scheme-panel");
        getContent().add(heading, status, list, estimate);
    }

    void show(List<SchemeFinding> findings) {
        var changed = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).show(findings.get(i))) {
                changed.add(Words.of(
                        "schemes.changed",
                        Outcome.name(findings.get(i).scheme()),
                        Outcome.verdict(findings.get(i).suits())));
            }
        }
        summary.setText(Outcome.summary(findings));
        moved.setText(Reasons.list(changed));
    }

    void focusHeading() {
        heading.getElement().executeJs("this.focus(); this.scrollIntoView()");
    }
}
