package hk.praya.portal.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Remark;
import hk.praya.portal.text.Words;
import java.util.List;

/** A document in a list, which can be opened in a tab of its own. */
public final class DocumentRow extends PaperRow {

    private static final long serialVersionUID = 1L;

    private final DocumentId document;
    private final transient Paper paper;
    private final transient List<Remark> remarks;

    public DocumentRow(Document document) {
        super(document.paper(), document.id().toString(), document.addedAt());
        this.document = document.id();
        paper = document.paper();
        remarks = document.remarks();
        if (paper.scan().mayBeOpened()) {
            link(pages(document));
        }
    }

    public DocumentId document() {
        return document;
    }

    private static Anchor pages(Document document) {
        var link = new Anchor("papers/" + document.id(), new Span(Words.of("document.pages")));
        link.add(new HiddenText(" " + document.name()));
        link.addClassName("as-link");
        return link;
    }

    /** Whether this row is about the document as it is now: the paper in it may be another, or looked at by now. */
    public boolean shows(Document now) {
        return document.equals(now.id())
                && now.paper().equals(paper)
                && now.remarks().equals(remarks);
    }
}
