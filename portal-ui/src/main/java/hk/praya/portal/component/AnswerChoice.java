package hk.praya.portal.component;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import hk.praya.domain.profile.Answer;
import hk.praya.portal.text.Words;

/** A question that is answered with yes, no or not sure. Until one is chosen it is unanswered. */
public final class AnswerChoice extends RadioButtonGroup<Answer> {

    private static final long serialVersionUID = 1L;

    public AnswerChoice(String label) {
        this(label, "answer");
    }

    /** @param wording the keys of the three answers, without their endings */
    public AnswerChoice(String label, String wording) {
        setLabel(label);
        setItems(Answer.YES, Answer.NO, Answer.UNANSWERED);
        setItemLabelGenerator(answer -> Words.of(wording + "." + answer));
        addClassName("segmented");
        getElement().getThemeList().add("helper-above-field");
    }

    /** Leaves out "not sure", for what has to be said one way or the other. */
    public AnswerChoice settled() {
        setItems(Answer.YES, Answer.NO);
        return this;
    }

    public Answer answer() {
        return getValue() == null ? Answer.UNANSWERED : getValue();
    }

    public void show(Answer answer) {
        if (answer() != answer) {
            setValue(answer.isUnanswered() ? null : answer);
        }
    }
}
