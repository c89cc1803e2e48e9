package hk.praya.portal.schemes;

import com.vaadin.flow.component.html.Span;
import hk.praya.domain.profile.Answer;
import hk.praya.portal.text.Words;

/** A yes, a no or an open question at a glance: a sign to see, and words for those who do not see it. */
final class Mark extends Span {

    private static final long serialVersionUID = 1L;

    private final Span sign = new Span();
    private final Span words = new Span();

    Mark() {
        addClassName("mark");
        sign.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("visually-hidden");
        add(sign, words);
    }

    /** @param key the key of the words, without the answer at its end */
    Mark show(Answer answer, String key) {
        setClassName("met", answer.isYes());
        setClassName("not", answer.isNo());
        setClassName("open", answer.isUnanswered());
        sign.setText(Words.of("schemes.sign." + answer));
        words.setText(Words.of(key + "." + answer));
        return this;
    }
}
