package hk.praya.portal.assess;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Kind;
import hk.praya.portal.component.TideGauge;
import hk.praya.portal.text.Words;

/** The result where there is no room for the panel: a bar at the foot of the screen, which opens the panel. */
final class ResultBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span number = new Span();
    private final Span of = new Span();
    private final Sign sign = new Sign();
    private final Span verdict = new Span();
    private final TideGauge gauge = new TideGauge();
    private final Button why;

    ResultBar(Command open) {
        number.addClassName("num");
        why = new Button(Words.of("bar.why"), _ -> open.execute());
        why.getElement().getThemeList().add("tertiary");
        why.setAriaLabel(Words.of("bar.why.label"));
        var said = new Span(sign, verdict);
        said.addClassName("bar-verdict");
        var line = new Div(number, of, said, why);
        line.addClassName("bar-line");
        getContent().addClassNames("result-bar", "no-print");
        getContent().add(line, gauge);
    }

    void show(Assessment result) {
        var words = new Verdict(result);
        number.setText(words.number());
        of.setText(Words.of("bar.of." + result.kind(), result.maximum()));
        sign.show(result.reached());
        verdict.setText(words.brief());
        gauge.setVisible(result.kind() != Kind.ACHIEVEMENT);
        gauge.show(result.certain(), result.possible(), result.threshold(), result.maximum(), words.spoken());
    }

    void focusWhy() {
        why.focus();
    }
}
