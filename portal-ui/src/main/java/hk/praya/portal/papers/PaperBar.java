package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.document.Checklist;
import hk.praya.portal.component.TideGauge;

/** What the panel says, in short, at the foot of a telephone's window: the panel itself scrolls away there. */
final class PaperBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Span sums = new Span();
    private final TideGauge gauge = new TideGauge();

    PaperBar() {
        addClassNames("result-bar", "no-print");
        // To a screen reader the panel is never out of sight.
        getElement().setAttribute("aria-hidden", "true");
        var line = new Div(sums);
        line.addClassName("bar-line");
        add(line, gauge);
    }

    /** Shows how things stand now. */
    void show(Checklist checklist) {
        int evidenced = checklist.evidenced();
        int claimed = checklist.claimed();
        int threshold = checklist.assessment().threshold();
        var said = PaperPanel.inWords(checklist);
        sums.setText(said);
        gauge.show(evidenced, claimed, threshold, checklist.assessment().maximum(), said);
    }
}
