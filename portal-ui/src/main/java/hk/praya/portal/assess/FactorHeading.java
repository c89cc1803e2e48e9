package hk.praya.portal.assess;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Finding;
import hk.praya.portal.text.Words;

/** A factor of a points test, and what all its lines come to. */
final class FactorHeading extends Div {

    private static final long serialVersionUID = 1L;

    private final Factor factor;
    private final Span sum = new Span();

    FactorHeading(Factor factor) {
        this.factor = factor;
        addClassName("factor");
        add(new H3(Words.of(factor)), sum);
    }

    void show(Assessment result) {
        var findings = result.findings(factor);
        int certain = findings.stream().mapToInt(Finding::certain).sum();
        int possible = findings.stream().mapToInt(Finding::possible).sum();
        int maximum = findings.stream().mapToInt(Finding::maximum).sum();
        var worth = possible > certain ? Words.of("row.range", certain, possible) : Words.number((double) certain);
        sum.setText(Words.of("row.points", worth, maximum));
    }
}
