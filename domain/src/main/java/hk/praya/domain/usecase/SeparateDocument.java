package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.FileLimits;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Papers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Puts the papers that a document of a draft was joined from back in its place. */
@UseCase
public class SeparateDocument {

    private final Applications applications;
    private final Documents documents;
    private final Papers papers;
    private final Places places;

    public SeparateDocument(
            Applications applications,
            Documents documents,
            Papers papers,
            FileLimits limits,
            Identities identities,
            Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.papers = papers;
        this.places = new Places(documents, limits, identities, clock);
    }

    /**
     * Separates a document; nothing happens where it is joined from nothing that is still kept, as when it was separated
     * before.
     *
     * @return the first of the separate documents, or that the slot takes fewer than there are
     * @throws NotFound if there is no such document in a draft of the owner's
     */
    public AddedDocument separate(AccountId owner, DocumentId joined) {
        var document = documents.find(joined, owner).orElseThrow(() -> new NotFound("document " + joined));
        applications.requireDraft(document.application(), owner);
        var pages = document.paper().pages().stream()
                .map(page -> papers.find(page, owner))
                .flatMap(Optional::stream)
                .filter(page -> !page.isInfected())
                .toList();
        if (pages.isEmpty()) {
            return new AddedDocument.Added(document);
        }
        return pages.size() - 1 > places.room(owner, document.application(), document.slot())
                ? new AddedDocument.Refused(DocumentProblem.TOO_MANY)
                : new AddedDocument.Added(separate(document, pages));
    }

    private Document separate(Document document, List<Paper> pages) {
        var first = documents.save(document.with(pages.getFirst()));
        pages.stream()
                .skip(1)
                .forEach(page -> places.put(document.owner(), document.application(), document.slot(), page));
        if (documents.findUses(document.paper().id(), document.owner()).isEmpty()) {
            papers.remove(document.paper());
        }
        return first;
    }
}
