package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.document.Checklist;
import hk.praya.portal.component.TideGauge;
import hk.praya.portal.text.Spelled;
import hk.praya.portal.text.Words;

/** What is claimed, what of it is on paper, and how far that is above or below what is needed. */
public final class PaperPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Span number = new Span();
    private final Span claimed = new Span();
    private final Paragraph verdict = new Paragraph();
    private final TideGauge gauge = new TideGauge();
    private final Paragraph next = new Paragraph();

    public PaperPanel(String heading) {
        addClassNames("card", "paper-panel");
        number.addClassName("num");
        claimed.addClassName("of");
        verdict.addClassName("verdict");
        next.addClassName("hint");
        var big = new Div(number, claimed);
        big.addClassName("big");
        add(new H2(heading), big, verdict, gauge, next);
    }

    /** Shows how things stand now. */
    public void show(Checklist checklist) {
        int evidenced = checklist.evidenced();
        int threshold = checklist.assessment().threshold();
        number.setText(Words.number(evidenced));
        claimed.setText(Words.of("papers.panel.of", amount(checklist, checklist.claimed())));
        verdict.setText(margin(checklist));
        verdict.setClassName("met", evidenced >= threshold);
        verdict.setClassName("open", evidenced < threshold);
        gauge.show(
                evidenced,
                checklist.claimed(),
                threshold,
                checklist.assessment().maximum(),
                inWords(checklist));
        next.setText(advice(checklist));
    }

    /** Leaves out what to do next, where nothing can be added any more. */
    public PaperPanel settled() {
        next.setVisible(false);
        return this;
    }

    /** What the gauge shows. */
    static String inWords(Checklist checklist) {
        return Words.of(
                "papers.gauge",
                amount(checklist, checklist.evidenced()),
                amount(checklist, checklist.claimed()),
                amount(checklist, checklist.assessment().threshold()));
    }

    private static String margin(Checklist checklist) {
        int margin = checklist.evidenced() - checklist.assessment().threshold();
        var threshold = amount(checklist, checklist.assessment().threshold());
        var difference = amount(checklist, Math.abs(margin));
        if (margin < 0) {
            return Words.of("papers.margin.short", difference, threshold);
        }
        return margin == 0
                ? Words.of("papers.margin.none", threshold)
                : Words.of("papers.margin.spare", difference, threshold);
    }

    private static Spelled amount(Checklist checklist, int amount) {
        return Words.amount(checklist.assessment().kind(), amount);
    }

    private static String advice(Checklist checklist) {
        if (checklist.missing().isEmpty()) {
            return Words.of("papers.next.all");
        }
        return NextPaper.of(checklist)
                .map(paper -> Words.of(
                        "papers.next." + checklist.assessment().kind(),
                        Words.of(paper.entry().slot().kind()),
                        paper.gain()))
                .orElseGet(() ->
                        Words.of("papers.next.several", checklist.missing().size()));
    }
}
