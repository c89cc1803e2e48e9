package hk.praya.portal.help;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.portal.text.Words;

/** The way back to where help begins. */
final class BackToHelp extends Paragraph {

    private static final long serialVersionUID = 1L;

    BackToHelp() {
        addClassNames("back-to-help", "no-print");
        add(new Anchor("help", Words.of("help.back")));
    }
}
