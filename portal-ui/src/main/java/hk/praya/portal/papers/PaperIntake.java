package hk.praya.portal.papers;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Slot;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.JoinDocuments;
import hk.praya.domain.usecase.KeepPaper;
import hk.praya.domain.usecase.ReplaceDocument;
import hk.praya.domain.usecase.SupplyDocument;
import hk.praya.portal.component.FileName;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Takes files in: first the content is kept, in no transaction, and then a document is made of it, in one of its own. What
 * comes back is the problem with the file, if there is any.
 */
@Component
public class PaperIntake {

    private static final int TRIES = 3;

    private final DocumentStore store;
    private final AddDocument adding;
    private final ReplaceDocument replacing;
    private final SupplyDocument supplying;
    private final FirstLook firstLook;
    private final KeepPaper keeping;
    private final JoinDocuments joining;
    private final Papers papers;

    public PaperIntake(
            DocumentStore store,
            AddDocument adding,
            ReplaceDocument replacing,
            SupplyDocument supplying,
            FirstLook firstLook,
            KeepPaper keeping,
            JoinDocuments joining,
            Papers papers) {
        this.store = store;
        this.firstLook = firstLook;
        this.keeping = keeping;
        this.joining = joining;
        this.papers = papers;
        this.adding = adding;
        this.replacing = replacing;
        this.supplying = supplying;
    }

    /** @throws hk.praya.domain.NotFound if there is no such draft of the owner's */
    public Optional<DocumentProblem> add(
            AccountId owner, ApplicationId draft, Slot slot, String name, InputStream content) throws IOException {
        return add(owner, draft, slot, name, content, _ -> {});
    }

    /**
     * Adds a file, and tells of the paper if the owner had this content in the library already.
     *
     * @throws hk.praya.domain.NotFound if there is no such draft of the owner's
     */
    public Optional<DocumentProblem> add(
            AccountId owner, ApplicationId draft, Slot slot, String name, InputStream content, Consumer<Paper> known)
            throws IOException {
        return keep(content, kept -> {
            var earlier = papers.find(kept.content(), owner);
            return switch (adding.add(owner, draft, slot, name, kept)) {
                case AddedDocument.Added(var document) -> {
                    firstLook.at(document);
                    earlier.ifPresent(known);
                    yield Optional.empty();
                }
                case AddedDocument.Refused(var problem) -> Optional.of(problem);
            };
        });
    }

    /** Keeps a file in the library, for no place yet, and tells of the paper if its content was there already. */
    public Optional<DocumentProblem> shelve(AccountId owner, String name, InputStream content, Consumer<Paper> known)
            throws IOException {
        return keep(content, kept -> {
            var earlier = papers.find(kept.content(), owner);
            keeping.keep(owner, name, kept);
            earlier.ifPresent(known);
            return Optional.empty();
        });
    }

    /** @throws hk.praya.domain.NotFound if there is no such document in a draft of the owner's */
    public Optional<DocumentProblem> replace(AccountId owner, DocumentId replaced, String name, InputStream content)
            throws IOException {
        return keep(content, kept -> {
            firstLook.at(replacing.replace(owner, replaced, name, kept));
            return Optional.empty();
        });
    }

    /**
     * Joins the papers of documents into one PDF, which takes their place.
     *
     * @param seen of one slot of a draft, in the order of the pages
     * @throws hk.praya.domain.ChangedElsewhere if one of them is gone, or another paper lies in its place
     */
    Optional<DocumentProblem> join(AccountId owner, List<Document> seen) throws IOException {
        var name = FileName.bound(seen.getFirst().name());
        return made(store.join(seen.stream().map(Document::content).toList()), kept -> {
            firstLook.at(joining.join(owner, seen, name, kept));
            return Optional.empty();
        });
    }

    /**
     * Answers a request. That an officer did something in the same moment is no reason to ask for the file again.
     *
     * @throws hk.praya.domain.NotFound if the request is not open
     */
    public Optional<DocumentProblem> supply(
            AccountId owner, ApplicationId filed, RequestId request, String name, InputStream content)
            throws IOException {
        return keep(content, kept -> {
            supply(owner, filed, request, name, kept, TRIES);
            return Optional.empty();
        });
    }

    /** Looks at a document that was placed without a file coming in. */
    void look(Document document) {
        firstLook.at(document);
    }

    private void supply(
            AccountId owner, ApplicationId filed, RequestId request, String name, Reception.Kept kept, int tries) {
        try {
            supplying.supply(owner, filed, request, name, kept);
        } catch (ChangedElsewhere e) {
            if (tries == 1) {
                throw e;
            }
            supply(owner, filed, request, name, kept, tries - 1);
        }
    }

    private Optional<DocumentProblem> keep(
            InputStream content, Function<Reception.Kept, Optional<DocumentProblem>> document) throws IOException {
        return made(store.put(content), document);
    }

    private static Optional<DocumentProblem> made(
            Reception reception, Function<Reception.Kept, Optional<DocumentProblem>> document) {
        return switch (reception) {
            case Reception.Kept kept -> document.apply(kept);
            case Reception.Refused(var problem) -> Optional.of(problem);
        };
    }
}
