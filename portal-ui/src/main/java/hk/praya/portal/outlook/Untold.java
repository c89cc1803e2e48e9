package hk.praya.portal.outlook;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.portal.text.Words;

/** Says that a page starts from answers that nobody has given yet, and leads to where they are given. */
final class Untold extends Div {

    private static final long serialVersionUID = 1L;

    /** @param key the key of the sentence; with {@code .answer} behind it, that of the link */
    Untold(String key) {
        var answer = new Anchor("assess", Words.of(key + ".answer"));
        answer.addClassNames("button", "primary");
        var actions = new Div(answer);
        actions.addClassName("actions");
        add(new Paragraph(Words.of(key)), actions);
        addClassNames("card", "narrow");
    }
}
