package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.FileLimits;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Slot;
import java.time.Clock;

/** Puts kept content into its owner's library and into a slot of a draft. The same content twice in one slot is one document. */
@UseCase
public class AddDocument {

    private final Applications applications;
    private final Library library;
    private final Places places;

    public AddDocument(
            Applications applications,
            Documents documents,
            Papers papers,
            FileLimits limits,
            Identities identities,
            Clock clock) {
        this.applications = applications;
        this.library = new Library(papers, identities, clock);
        this.places = new Places(documents, limits, identities, clock);
    }

    /** @throws NotFound if there is no such draft of the owner's */
    public AddedDocument add(
            AccountId owner, ApplicationId application, Slot slot, String name, Reception.Kept content) {
        applications.requireDraft(application, owner);
        return places.put(owner, application, slot, library.keep(owner, name, content));
    }
}
