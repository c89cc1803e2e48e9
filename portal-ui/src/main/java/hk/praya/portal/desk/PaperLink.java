package hk.praya.portal.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Words;

/** A link that opens a paper in a new tab. */
final class PaperLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** It stays with the last word of the name. */
    private static final String NEW_TAB = "\u00a0↗";

    PaperLink(Document document) {
        this(document.id(), document.name());
    }

    private PaperLink(DocumentId id, String name) {
        super("documents/" + id);
        var sign = new Span(NEW_TAB);
        sign.addClassName("new-tab");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(new Span(name), sign, new HiddenText(" " + Words.of("desk.paper.new-tab")));
        setTarget(AnchorTarget.BLANK);
        setRouterIgnore(true);
        getElement().setAttribute("rel", "noopener");
        addClassName("paper");
    }
}
