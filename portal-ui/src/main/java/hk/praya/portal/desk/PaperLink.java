package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.document.Document;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Words;

/** A link that opens a paper in a new tab. */
final class PaperLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** It stays with the last word of the name. */
    private static final String NEW_TAB = "\u00a0↗";

    private PaperLink(Document document) {
        super("documents/" + document.id());
        var sign = new Span(NEW_TAB);
        sign.addClassName("new-tab");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(new Span(document.name()), sign, new HiddenText(" " + Words.of("desk.paper.new-tab")));
        setTarget(AnchorTarget.BLANK);
        setRouterIgnore(true);
        getElement().setAttribute("rel", "noopener");
        addClassName("paper");
    }

    /** The link, or the name and why nobody opens it. */
    static Component to(Document document) {
        var scan = document.paper().scan();
        if (scan.mayBeOpened()) {
            return new PaperLink(document);
        }
        var name = new Span(document.name());
        name.addClassName("paper");
        var why = new Span(Words.of("desk.paper." + scan));
        why.addClassName("detail");
        return new Div(name, why);
    }
}
