package hk.praya.portal.assess;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Kind;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;

/** One line of a test: what it is worth and why; opened, where it is published. */
final class FindingRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final Sign sign = new Sign();
    private final HiddenText state = new HiddenText("");
    private final Span worth = new Span();
    private final Span why = new Span();
    private transient Finding shown;
    private boolean sourceShown;

    FindingRow(Kind kind, Finding finding) {
        this.kind = kind;
        this.shown = finding;
        var name = new Span(Words.of(finding.item()));
        name.addClassName("name");
        worth.addClassName("worth");
        why.addClassName("why");
        var source = new Span(Words.of("row.source"));
        source.addClassName("source-cue");
        var because = new Span(why, source);
        because.addClassName("because");
        var details = new NativeDetails();
        details.setSummary(sign, state, name, worth, because);
        details.addToggleListener(_ -> showSource(details));
        addClassName("finding");
        add(details);
        write(finding);
    }

    /** Lets the row stand for its whole factor. */
    FindingRow alone() {
        addClassName("alone");
        return this;
    }

    /** Shows what has become of the line. Returns whether its points or its state moved. */
    boolean show(Finding finding) {
        boolean moved = finding.certain() != shown.certain()
                || finding.possible() != shown.possible()
                || Sign.stateOf(finding) != Sign.stateOf(shown);
        if (!finding.equals(shown)) {
            shown = finding;
            write(finding);
        }
        setClassName("moved", moved);
        return moved;
    }

    /** Brings the row into sight within the panel; the page itself stays where it is. */
    void reveal() {
        getElement().executeJs("""
                        const body = this.closest('.panel-body');
                        const row = this.getBoundingClientRect();
                        const frame = body.getBoundingClientRect();
                        if (frame.height > 0 && (row.top < frame.top || row.bottom > frame.bottom)) {
                          const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
                          body.scrollBy({
                            top: row.top - frame.top - (frame.height - row.height) / 2,
                            behavior: still ? 'auto' : 'smooth',
                          });
                        }
                        """);
    }

    /** Most sources are never looked at, and so are made when one is. */
    private void showSource(NativeDetails details) {
        if (details.isOpen() && !sourceShown) {
            sourceShown = true;
            details.setContent(new SourceNote(shown.citation()));
        }
    }

    private void write(Finding finding) {
        sign.show(finding);
        state.setText(Words.of("row.state." + Sign.stateOf(finding)));
        worth.setText(kind == Kind.ACHIEVEMENT ? "" : worthInWords(finding));
        worth.setClassName("open", finding instanceof Finding.Open);
        why.setText(Reasons.of(finding));
    }

    private String worthInWords(Finding finding) {
        return kind == Kind.POINTS
                ? Words.of("row.points", Verdict.worth(finding), finding.maximum())
                : Verdict.worth(finding);
    }
}
