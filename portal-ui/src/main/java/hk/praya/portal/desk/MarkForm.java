package hk.praya.portal.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.Mark;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an officer makes of a document, with a reason that the applicant reads. */
final class MarkForm extends Div {

    private static final long serialVersionUID = 1L;

    /** What came of marking. */
    enum Outcome {
        MARKED,
        MOVED
    }

    /** Marks the document. */
    interface Marking extends Serializable {
        Outcome mark(Mark mark, String reason);
    }

    private final Marking marking;
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph now = new Paragraph();
    private final RadioButtonGroup<Mark> mark = new RadioButtonGroup<>(Words.of("desk.mark.how"));
    private final TextArea reason = new LongText(Words.of("desk.mark.reason"), Words.of("desk.mark.reason.hint"));
    private final Div fields = new Div();

    MarkForm(Marking marking) {
        this.marking = marking;
        mark.setItems(Mark.values());
        mark.setItemLabelGenerator(each -> Words.of("desk.mark." + each));
        mark.addClassName("stacked");
        now.getElement().setAttribute("role", "status");
        now.getElement().setAttribute("tabindex", "-1");
        var act = ActPanel.pressedOnce(Words.of("desk.mark.act"), this::mark);
        act.addThemeNames("primary");
        fields.add(errors, mark, reason, act);
        fields.addClassName("act-form");
        addClassNames("card", "acts");
        add(new H2(Words.of("desk.mark")), now, fields);
    }

    /** Shows the mark the document has, if it has one. */
    void show(CaseEvent.@Nullable DocumentMarked marked, boolean mayBeMarked) {
        now.setText(marked == null ? Words.of("desk.mark.none") : said(marked));
        mark.setValue(marked == null ? null : marked.mark());
        reason.setValue(marked == null ? "" : marked.reason());
        fields.setVisible(mayBeMarked);
    }

    private static String said(CaseEvent.DocumentMarked marked) {
        return Words.of("desk.mark.now", Words.of("desk.mark." + marked.mark()), Words.moment(marked.at()));
    }

    private void mark() {
        if (!errors.show(problems())) {
            return;
        }
        var chosen = mark.getValue();
        var typed = reason.getValue();
        if (marking.mark(chosen, typed) == Outcome.MOVED) {
            mark.setValue(chosen);
            reason.setValue(typed);
            now.setText(Words.of("desk.moved"));
        }
        now.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var chosen = mark.getValue();
        if (chosen == null) {
            problems.add(new Problem(mark, Words.of("desk.mark.how.missing")));
        } else if (chosen.needsReason() && reason.getValue().isBlank()) {
            problems.add(new Problem(reason, Words.of("desk.mark.reason.missing")));
        }
        return problems;
    }
}
