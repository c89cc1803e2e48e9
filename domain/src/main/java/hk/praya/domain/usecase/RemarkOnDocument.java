package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Remark;
import java.util.List;

/** Keeps what a look at a document found. */
@UseCase
public class RemarkOnDocument {

    private final Documents documents;

    public RemarkOnDocument(Documents documents) {
        this.documents = documents;
    }

    /** Nothing happens if the document is gone, or another paper lies in its place by now. */
    public void remark(AccountId owner, DocumentId document, PaperId looked, List<Remark> found) {
        documents
                .find(document, owner)
                .filter(now -> now.paper().id().equals(looked))
                .filter(now -> !now.remarks().equals(found))
                .map(now -> now.with(found))
                .ifPresent(this::save);
    }

    private void save(Document document) {
        documents.save(document);
    }
}
