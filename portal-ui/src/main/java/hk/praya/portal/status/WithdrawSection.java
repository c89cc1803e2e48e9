package hk.praya.portal.status;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.portal.text.Words;

/** Withdraws a case, after saying what that means and asking once. */
final class WithdrawSection extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final NativeButton begin = new NativeButton(Words.of("status.withdraw.begin"), _ -> ask(true));
    private final Div question = new Div();

    WithdrawSection(SerializableRunnable withdraw) {
        super(Words.of("status.withdraw"));
        addClassNames("withdraw", "no-print");
        begin.addClassNames("button", "bad");
        var yes = new NativeButton(Words.of("status.withdraw.yes"), _ -> withdraw.run());
        yes.addClassNames("button", "bad");
        var no = new NativeButton(Words.of("status.withdraw.no"), _ -> ask(false));
        no.addClassName("button");
        var actions = new Div(yes, no);
        actions.addClassName("actions");
        question.add(new Paragraph(Words.of("status.withdraw.question")), actions);
        question.addClassNames("card", "bad");
        question.getElement().setAttribute("role", "group");
        question.getElement().setAttribute("aria-label", Words.of("status.withdraw.question"));
        question.getElement().setAttribute("tabindex", "-1");
        question.setVisible(false);
        setContent(new Div(new Paragraph(Words.of("status.withdraw.text")), begin, question));
    }

    private void ask(boolean asking) {
        question.setVisible(asking);
        begin.setVisible(!asking);
        if (asking) {
            question.getElement().executeJs("setTimeout(() => this.focus())");
        } else {
            begin.focus();
        }
    }
}
