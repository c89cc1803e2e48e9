package hk.praya.portal.assess;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Kind;
import hk.praya.portal.component.TideGauge;

/** The number, the verdict and the gauge of one test. */
public final class ResultHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span number = new Span();
    private final Span of = new Span();
    private final Span upTo = new Span();
    private final Span outOf = new Span();
    private final Sign sign = new Sign();
    private final Span verdict = new Span();
    private final TideGauge gauge = new TideGauge();

    public ResultHead() {
        number.addClassName("num");
        upTo.addClassName("open");
        var big = new Paragraph(number, of, upTo, outOf);
        big.addClassName("result-big");
        var sentence = new Paragraph(sign, verdict);
        sentence.addClassName("result-verdict");
        getContent().addClassName("result-head");
        getContent().add(big, sentence, gauge);
    }

    public void show(Assessment result) {
        var words = new Verdict(result);
        number.setText(words.number());
        of.setText(words.of());
        upTo.setText(words.upTo());
        outOf.setText(words.outOf());
        sign.show(result.reached());
        verdict.setText(words.sentence());
        verdict.setClassName("met", result.reached().isYes());
        verdict.setClassName("open", result.reached().isUnanswered());
        verdict.setClassName("not", result.reached().isNo());
        gauge.setVisible(result.kind() != Kind.ACHIEVEMENT);
        gauge.show(result.certain(), result.possible(), result.threshold(), result.maximum(), words.spoken());
    }

    /** Says something else about the result than whether it can be reached by answers alone. */
    public void say(String sentence) {
        verdict.setText(sentence);
    }
}
