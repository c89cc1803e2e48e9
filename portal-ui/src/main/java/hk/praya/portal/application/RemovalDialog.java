package hk.praya.portal.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.application.Dependant;
import hk.praya.portal.text.Words;
import java.util.List;

/** Asks, once, whether members of the family are to be removed with the papers about them. */
final class RemovalDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param papers how many papers about them go too */
    RemovalDialog(List<Dependant> members, long papers, SerializableRunnable remove, SerializableRunnable keep) {
        setHeaderTitle(Words.of("removal.heading", FamilyMember.called(members)));
        add(new Paragraph(Words.of("removal.text", papers)));
        var yes = new Button(Words.of("removal.yes"), _ -> {
            close();
            remove.run();
        });
        yes.addThemeVariants(ButtonVariant.ERROR);
        var no = new Button(Words.of("removal.no"), _ -> {
            close();
            keep.run();
        });
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                no.focus();
            }
        });
        addDialogCloseActionListener(_ -> {
            close();
            keep.run();
        });
        addClassName("removal");
        getFooter().add(no, yes);
    }
}
