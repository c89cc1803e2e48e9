package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Reception;
import java.time.Clock;

/**
 * Puts kept content in the place of a document of a draft, and wherever else the same paper lies in that draft. The
 * earlier paper stays in the library until the application is filed.
 */
@UseCase
public class ReplaceDocument {

    private final Applications applications;
    private final Documents documents;
    private final Library library;

    public ReplaceDocument(
            Applications applications, Documents documents, Papers papers, Identities identities, Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.library = new Library(papers, identities, clock);
    }

    /** @throws NotFound if there is no such document in a draft of the owner's */
    public Document replace(AccountId owner, DocumentId replaced, String name, Reception.Kept content) {
        var earlier = documents.find(replaced, owner).orElseThrow(() -> new NotFound("document " + replaced));
        applications.requireDraft(earlier.application(), owner);
        var paper = library.replace(earlier.paper(), name, content);
        for (var use : documents.findUses(earlier.paper().id(), owner)) {
            if (use.application().equals(earlier.application())) {
                documents.save(use.with(paper));
            }
        }
        return documents.find(replaced, owner).orElseThrow(() -> new NotFound("document " + replaced));
    }
}
