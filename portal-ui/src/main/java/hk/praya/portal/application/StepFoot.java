package hk.praya.portal.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.portal.text.Words;

/** The foot of a page that is filled in: that it is saved, and the two ways on. */
final class StepFoot extends Div {

    private static final long serialVersionUID = 1L;

    StepFoot(Span saved, SerializableRunnable goOn, String laterKey, SerializableRunnable later) {
        var onwards = new Button(Words.of("step.continue"), _ -> goOn.run());
        onwards.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(onwards, new Button(Words.of(laterKey), _ -> later.run()));
        actions.addClassName("actions");
        var note = new Paragraph(new Span(Words.of("step.saved-as-you-go")), saved);
        note.addClassNames("hint", "saved-note");
        addClassName("step-foot");
        add(note, actions);
    }
}
