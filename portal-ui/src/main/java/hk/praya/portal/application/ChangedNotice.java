package hk.praya.portal.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.portal.text.Words;

/** Says that the same part was changed in another tab, and asks which version to keep. */
final class ChangedNotice extends Div {

    private static final long serialVersionUID = 1L;

    ChangedNotice(SerializableRunnable loadOther, SerializableRunnable keepMine) {
        addClassNames("card", "ask", "narrow");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        var actions = new Div(
                new Button(Words.of("autosave.load-other"), _ -> loadOther.run()),
                new Button(Words.of("autosave.keep-mine"), _ -> keepMine.run()));
        actions.addClassName("actions");
        add(new H2(Words.of("autosave.changed")), new Paragraph(Words.of("autosave.changed.text")), actions);
        setVisible(false);
    }

    /** Leads the person here, where going on depends on it. */
    void takeFocus() {
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'start'}); })");
    }
}
