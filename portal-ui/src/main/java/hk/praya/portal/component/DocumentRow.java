package hk.praya.portal.component;

import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Paper;

/** A document in a list, which can be opened in a tab of its own. */
public final class DocumentRow extends PaperRow {

    private static final long serialVersionUID = 1L;

    private final DocumentId document;
    private final transient Paper paper;

    public DocumentRow(Document document) {
        super(document.paper(), document.id().toString(), document.addedAt());
        this.document = document.id();
        paper = document.paper();
    }

    public DocumentId document() {
        return document;
    }

    /** Whether this row is about the document as it is now: the paper in it may be another, or looked at by now. */
    public boolean shows(Document now) {
        return document.equals(now.id()) && now.paper().equals(paper);
    }
}
