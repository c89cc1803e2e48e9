package hk.praya.portal.filing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.application.Step;
import hk.praya.portal.application.Steps;
import hk.praya.portal.text.Words;

/** Says that something was changed in another tab, so that nothing was filed. */
final class ChangedCard extends Div {

    private static final long serialVersionUID = 1L;

    ChangedCard() {
        addClassNames("card", "ask", "narrow");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        add(
                new H2(Words.of("declaration.changed")),
                new Paragraph(Words.of("declaration.changed.text")),
                new Anchor(Steps.route(Step.CHECK), Words.of("declaration.changed.look")));
        setVisible(false);
    }

    void appear() {
        setVisible(true);
        getElement().executeJs("setTimeout(() => this.focus())");
    }
}
