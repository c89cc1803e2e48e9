package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Reception;
import java.time.Clock;

/** Puts kept content in the place of a document of a draft. */
@UseCase
public class ReplaceDocument {

    private final Applications applications;
    private final Documents documents;
    private final Identities identities;
    private final Clock clock;

    public ReplaceDocument(Applications applications, Documents documents, Identities identities, Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.identities = identities;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such document in a draft of the owner's */
    public Document replace(AccountId owner, DocumentId replaced, String name, Reception.Kept content) {
        var earlier = documents.find(replaced, owner).orElseThrow(() -> new NotFound("document " + replaced));
        applications.requireDraft(earlier.application(), owner);
        documents.remove(earlier);
        return documents.add(new Document(
                new DocumentId(identities.next()),
                owner,
                earlier.application(),
                earlier.slot(),
                null,
                name,
                content.type(),
                content.size(),
                content.content(),
                clock.instant(),
                0));
    }
}
