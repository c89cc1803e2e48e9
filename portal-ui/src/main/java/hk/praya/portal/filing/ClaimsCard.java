package hk.praya.portal.filing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.document.Checklist;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.Words;

/** The claims an application rests on, line by line, and whether each is on paper. */
public final class ClaimsCard extends Section {

    private static final long serialVersionUID = 1L;

    private final Paragraph basis = new Paragraph();
    private final UnorderedList claims = new UnorderedList();

    public ClaimsCard() {
        addClassNames("card", "claims");
        basis.addClassName("hint");
        claims.addClassName("plain-list");
        add(new H2(Words.of("claims.heading")), basis, claims);
    }

    /** Shows the claims of a checklist. */
    public void show(Checklist checklist) {
        var assessment = checklist.assessment();
        basis.setText(Words.of("claims.basis", Words.of(assessment.ruleSet()), Words.day(assessment.on())));
        claims.removeAll();
        assessment.findings().stream()
                .filter(finding -> finding.certain() > 0)
                .forEach(finding -> claims.add(claim(finding, checklist)));
        if (claims.getComponentCount() == 0) {
            claims.add(new ListItem(Words.of("claims.none")));
        }
    }

    private static ListItem claim(Finding finding, Checklist checklist) {
        var name = new Div(new Span(Words.of(finding.item())));
        if (isCounted(checklist.assessment())) {
            var points = new Span(Words.of("claims.points", finding.certain()));
            points.addClassName("hint");
            name.add(points);
        }
        boolean proved = checklist.isEvidenced(finding.item());
        var chip = proved
                ? new Chip(Chip.Tone.MET, Words.of("claims.proved"))
                : new Chip(Chip.Tone.OPEN, Words.of("claims.open"));
        return new ListItem(name, chip);
    }

    private static boolean isCounted(Assessment assessment) {
        return assessment.kind() == Kind.POINTS;
    }
}
