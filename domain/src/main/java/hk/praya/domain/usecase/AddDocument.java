package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Slot;
import java.time.Clock;

/** Puts kept content into a slot of a draft. The same content twice in one slot is one document. */
@UseCase
public class AddDocument {

    private final Applications applications;
    private final Documents documents;
    private final Identities identities;
    private final Clock clock;

    public AddDocument(Applications applications, Documents documents, Identities identities, Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.identities = identities;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such draft of the owner's */
    public AddedDocument add(
            AccountId owner, ApplicationId application, Slot slot, String name, Reception.Kept content) {
        applications.requireDraft(application, owner);
        var inSlot = documents.findAll(application, owner).stream()
                .filter(d -> d.slot().equals(slot))
                .toList();
        for (var earlier : inSlot) {
            if (earlier.content().equals(content.content())) {
                return new AddedDocument.Added(earlier);
            }
        }
        if (inSlot.size() >= slot.kind().mostFiles()) {
            return new AddedDocument.Refused(DocumentProblem.TOO_MANY);
        }
        return new AddedDocument.Added(documents.add(new Document(
                new DocumentId(identities.next()),
                owner,
                application,
                slot,
                null,
                name,
                content.type(),
                content.size(),
                content.content(),
                clock.instant(),
                0)));
    }
}
