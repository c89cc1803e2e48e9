package hk.praya.domain.usecase;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.Identities;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Reception;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts what was joined from the papers of several documents in the place of the first of them, and takes the others out of
 * the draft. The papers themselves stay in the library until what was joined is accepted or filed.
 */
@UseCase
public class JoinDocuments {

    private final Applications applications;
    private final Documents documents;
    private final Library library;

    public JoinDocuments(
            Applications applications, Documents documents, Papers papers, Identities identities, Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.library = new Library(papers, identities, clock);
    }

    /**
     * Joins documents; joining the same ones again finds what they were joined into.
     *
     * @param seen of one slot, in the order of the pages, as they were when their contents were joined
     * @throws NotFound if there is no such draft of the owner's
     * @throws ChangedElsewhere if one of them is gone, or another paper lies in its place
     */
    public Document join(AccountId owner, List<Document> seen, String name, Reception.Kept joined) {
        var first = seen.getFirst();
        applications.requireDraft(first.application(), owner);
        var pages = seen.stream().map(Document::paper).map(Paper::id).toList();
        return joinedBefore(owner, first, pages).orElseGet(() -> replace(owner, seen, name, joined.from(pages)));
    }

    private Optional<Document> joinedBefore(AccountId owner, Document first, List<PaperId> pages) {
        return documents
                .find(first.id(), owner)
                .filter(now -> now.paper().pages().equals(pages));
    }

    private Document replace(AccountId owner, List<Document> seen, String name, Reception.Kept joined) {
        var now = new ArrayList<>(
                seen.stream().map(document -> unchanged(owner, document)).toList());
        var first = now.removeFirst();
        now.forEach(documents::remove);
        return documents.save(first.with(library.keep(owner, name, joined)));
    }

    private Document unchanged(AccountId owner, Document seen) {
        return documents
                .find(seen.id(), owner)
                .filter(now -> now.paper().id().equals(seen.paper().id()))
                .orElseThrow(() -> new ChangedElsewhere("document " + seen.id()));
    }
}
