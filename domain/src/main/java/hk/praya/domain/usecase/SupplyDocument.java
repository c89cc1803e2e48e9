package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Reception;
import java.time.Clock;
import java.util.List;

/** Answers an officer's request with a document; the request is then closed. */
@UseCase
public class SupplyDocument {

    private final CaseHistories histories;
    private final Documents documents;
    private final Library library;
    private final Identities identities;
    private final Clock clock;

    public SupplyDocument(
            CaseHistories histories, Documents documents, Papers papers, Identities identities, Clock clock) {
        this.histories = histories;
        this.documents = documents;
        this.library = new Library(papers, identities, clock);
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Adds the document and closes the request.
     *
     * @throws NotFound if the applicant has no such case, or it has no such open request
     * @throws hk.praya.domain.ChangedElsewhere if the case has moved in the meantime
     */
    public CaseHistory supply(
            AccountId applicant, ApplicationId application, RequestId request, String name, Reception.Kept content) {
        var history = histories.find(application, applicant).orElseThrow(() -> new NotFound("case " + application));
        var asked = history.openRequest(request).orElseThrow(() -> new NotFound("request " + request));
        var now = clock.instant();
        documents.add(new Document(
                new DocumentId(identities.next()),
                applicant,
                application,
                asked.slot(),
                request,
                library.keep(applicant, name, content),
                List.of(),
                now,
                0));
        return histories.append(history, new CaseEvent.DocumentSupplied(now, Actor.applicant(applicant), request));
    }
}
