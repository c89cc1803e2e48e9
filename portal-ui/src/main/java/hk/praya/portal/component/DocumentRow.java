package hk.praya.portal.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.PaperId;
import hk.praya.portal.text.Words;

/** A kept document in a list, which can be opened in a tab of its own. */
public final class DocumentRow extends FileRow {

    private static final long serialVersionUID = 1L;

    private final DocumentId document;
    private final PaperId paper;

    public DocumentRow(Document document) {
        super(
                document.type().name(),
                document.name(),
                Words.of("document.line", Words.size(document.size()), Words.moment(document.addedAt())));
        this.document = document.id();
        this.paper = document.paper().id();
        link(view(document));
    }

    public DocumentId document() {
        return document;
    }

    /** Whether this row is about the document as it is now: the paper in it may have been replaced. */
    public boolean shows(Document now) {
        return document.equals(now.id()) && paper.equals(now.paper().id());
    }

    private static Anchor view(Document document) {
        var link = new Anchor("documents/" + document.id(), new Span(Words.of("document.view")));
        link.add(new HiddenText(" " + Words.of("document.view.hidden", document.name())));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("as-link");
        return link;
    }
}
