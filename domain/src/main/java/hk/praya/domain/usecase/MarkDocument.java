package hk.praya.domain.usecase;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.Mark;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Keeps what an officer makes of a document; the applicant reads the reason. */
@UseCase
public class MarkDocument {

    private final CaseHistories histories;
    private final Documents documents;
    private final Clock clock;

    public MarkDocument(CaseHistories histories, Documents documents, Clock clock) {
        this.histories = histories;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Marks the document. The same mark for the same reason again changes nothing.
     *
     * @param seen the history as the officer saw it
     * @throws IllegalArgumentException if the mark needs a reason and none is told
     * @throws NotFound if the document does not belong to the case
     * @throws ChangedElsewhere if the case has moved since, or is over
     */
    public CaseHistory mark(AccountId officer, CaseHistory seen, DocumentId document, Mark mark, String reason) {
        if (mark.needsReason() && reason.isBlank()) {
            throw new IllegalArgumentException("the applicant is told why");
        }
        if (!seen.mayMarkDocuments()) {
            throw new ChangedElsewhere("case %s is over".formatted(seen.application()));
        }
        if (!belongs(document, seen)) {
            throw new NotFound("document " + document);
        }
        var marked =
                new CaseEvent.DocumentMarked(clock.instant(), Actor.officer(officer), document, mark, reason.strip());
        return isSame(seen.marks().get(document), marked) ? seen : histories.append(seen, marked);
    }

    private boolean belongs(DocumentId document, CaseHistory seen) {
        return documents
                .findFiled(document)
                .filter(found -> found.application().equals(seen.application()))
                .isPresent();
    }

    private static boolean isSame(CaseEvent.@Nullable DocumentMarked before, CaseEvent.DocumentMarked now) {
        return before != null && before.mark() == now.mark() && before.reason().equals(now.reason());
    }
}
