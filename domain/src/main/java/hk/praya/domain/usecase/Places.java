package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.FileLimits;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Slot;
import java.time.Clock;
import java.util.List;

/** Puts a paper into a slot of a draft, in which the same paper lies once. */
final class Places {

    private final Documents documents;
    private final FileLimits limits;
    private final Identities identities;
    private final Clock clock;

    Places(Documents documents, FileLimits limits, Identities identities, Clock clock) {
        this.documents = documents;
        this.limits = limits;
        this.identities = identities;
        this.clock = clock;
    }

    /** How many more papers a slot takes. */
    int room(AccountId owner, ApplicationId application, Slot slot) {
        return limits.mostFiles(slot.kind()) - in(slot, owner, application).size();
    }

    private List<Document> in(Slot slot, AccountId owner, ApplicationId application) {
        return documents.findAll(application, owner).stream()
                .filter(document -> document.slot().equals(slot))
                .toList();
    }

    AddedDocument put(AccountId owner, ApplicationId application, Slot slot, Paper paper) {
        if (paper.isInfected()) {
            return new AddedDocument.Refused(DocumentProblem.INFECTED);
        }
        var inSlot = in(slot, owner, application);
        for (var earlier : inSlot) {
            if (earlier.content().equals(paper.content())) {
                return new AddedDocument.Added(earlier);
            }
        }
        if (inSlot.size() >= limits.mostFiles(slot.kind())) {
            return new AddedDocument.Refused(DocumentProblem.TOO_MANY);
        }
        return new AddedDocument.Added(documents.add(new Document(
                new DocumentId(identities.next()),
                owner,
                application,
                slot,
                null,
                paper,
                List.of(),
                clock.instant(),
                0)));
    }
}
