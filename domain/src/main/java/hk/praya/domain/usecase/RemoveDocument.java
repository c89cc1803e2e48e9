package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;

/** Takes a document out of a draft. Removing twice removes once; what was filed is never removed. */
@UseCase
public class RemoveDocument {

    private final Applications applications;
    private final Documents documents;

    public RemoveDocument(Applications applications, Documents documents) {
        this.applications = applications;
        this.documents = documents;
    }

    public void remove(AccountId owner, DocumentId id) {
        documents.find(id, owner).ifPresent(document -> remove(owner, document));
    }

    private void remove(AccountId owner, Document document) {
        applications.requireDraft(document.application(), owner);
        documents.remove(document);
    }
}
