package hk.praya.portal.application;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.document.Checklist;
import hk.praya.portal.component.TideGauge;
import hk.praya.portal.text.Words;
import java.util.Locale;

/** Where a draft stands: what is claimed, what of it is on paper, and what is needed. */
final class ResultSoFar extends Div {

    private static final long serialVersionUID = 1L;

    ResultSoFar(Checklist checklist) {
        addClassNames("card", "result-so-far");
        add(new H2(Words.of("so-far.heading")));
        if (checklist.assessment().kind() == Kind.ACHIEVEMENT) {
            add(new Paragraph(
                    Words.of("so-far.achievement." + checklist.assessment().reached())));
        } else {
            show(checklist);
        }
        var basis = new Paragraph(
                Words.of("so-far.basis", Words.day(checklist.assessment().on())));
        basis.addClassName("hint");
        add(basis);
    }

    private void show(Checklist checklist) {
        var assessment = checklist.assessment();
        var unit = "so-far." + assessment.kind().name().toLowerCase(Locale.ROOT) + ".";
        var figures =
                new Paragraph(number(checklist.claimed()), new Span(Words.of(unit + "claimed", checklist.claimed())));
        figures.addClassName("figures");
        var onPaper = Words.of(unit + "evidenced", checklist.evidenced());
        var gauge = new TideGauge();
        gauge.show(
                checklist.evidenced(),
                checklist.claimed(),
                assessment.threshold(),
                assessment.maximum(),
                Words.of(unit + "described", checklist.claimed(), checklist.evidenced(), assessment.threshold()));
        add(figures, new Paragraph(margin(unit, checklist)), gauge, new Paragraph(onPaper));
    }

    private static String margin(String unit, Checklist checklist) {
        int margin = checklist.claimed() - checklist.assessment().threshold();
        return margin < 0 ? Words.of(unit + "short", -margin) : Words.of(unit + "reached");
    }

    private static Span number(int value) {
        var number = new Span(Words.number(value));
        number.addClassName("num");
        return number;
    }
}
