package hk.praya.portal.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.List;

/** Names the questions that may be left unanswered, and lets the person go on without them. */
final class UnansweredNotice extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    UnansweredNotice(SerializableRunnable goOn) {
        addClassNames("card", "ask", "narrow");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "alert");
        var actions = new Div(new Button(Words.of("unanswered.go-on"), _ -> goOn.run()));
        actions.addClassName("actions");
        add(new H2(Words.of("unanswered.heading")), list, new Paragraph(Words.of("unanswered.text")), actions);
        setVisible(false);
    }

    void show(List<Problem> questions) {
        list.removeAll();
        questions.forEach(question -> list.add(new ListItem(question.text())));
        setVisible(true);
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'center'}); })");
    }
}
