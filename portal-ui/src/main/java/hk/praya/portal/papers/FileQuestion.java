package hk.praya.portal.papers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.portal.text.Words;

/** Asks once about a file, in its row, with a way to leave it as it is. */
final class FileQuestion extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeButton keep = new NativeButton(Words.of("papers.keep"));

    FileQuestion(String text, Component answer) {
        addClassName("file-question");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text);
        keep.addClassName("button");
        var actions = new Div(answer, keep);
        actions.addClassName("actions");
        add(new Paragraph(text), actions);
    }

    /** Called when the file is left as it is. */
    void whenDropped(SerializableRunnable dropped) {
        keep.addClickListener(_ -> dropped.run());
    }
}
