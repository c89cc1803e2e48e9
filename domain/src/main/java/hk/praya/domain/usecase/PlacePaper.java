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
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Slot;
import java.time.Clock;

/** Puts a paper of the library into a slot of a draft. */
@UseCase
public class PlacePaper {

    private final Applications applications;
    private final Papers papers;
    private final Places places;

    public PlacePaper(
            Applications applications,
            Documents documents,
            Papers papers,
            FileLimits limits,
            Identities identities,
            Clock clock) {
        this.applications = applications;
        this.papers = papers;
        this.places = new Places(documents, limits, identities, clock);
    }

    /** @throws NotFound if the owner has no such draft, or no such paper */
    public AddedDocument place(AccountId owner, ApplicationId application, Slot slot, PaperId paper) {
        applications.requireDraft(application, owner);
        var found = papers.find(paper, owner).orElseThrow(() -> new NotFound("paper " + paper));
        return places.put(owner, application, slot, found);
    }
}
