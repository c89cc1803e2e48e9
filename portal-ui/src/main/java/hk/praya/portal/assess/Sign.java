package hk.praya.portal.assess;

import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.profile.Answer;

/** A sign beside words, so that neither colour nor sign has to be understood alone. */
public final class Sign extends Span {

    private static final long serialVersionUID = 1L;

    public Sign() {
        addClassName("result-sign");
        getElement().setAttribute("aria-hidden", "true");
    }

    public void show(Answer answer) {
        show(answer, "✗");
    }

    public void show(Finding finding) {
        show(stateOf(finding), "–");
    }

    /** A finding as an answer: met, not met, or not settled. */
    static Answer stateOf(Finding finding) {
        return switch (finding) {
            case Finding.Met _ -> Answer.YES;
            case Finding.NotMet _ -> Answer.NO;
            case Finding.Open _ -> Answer.UNANSWERED;
        };
    }

    private void show(Answer answer, String no) {
        setText(
                switch (answer) {
                    case YES -> "✓";
                    case NO -> no;
                    case UNANSWERED -> "?";
                });
        setClassName("met", answer.isYes());
        setClassName("open", answer.isUnanswered());
        setClassName("not", answer.isNo());
    }
}
