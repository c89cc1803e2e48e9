package hk.praya.domain.usecase;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.Identities;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.document.Slot;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.mail.Letters;
import java.time.Clock;
import java.time.LocalDate;

/** Asks an applicant for a document; until it is supplied it is a task for them. */
@UseCase
public class RequestDocument {

    private final CaseHistories histories;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Letters letters;
    private final Identities identities;
    private final Clock clock;

    public RequestDocument(
            CaseHistories histories,
            Submissions submissions,
            Accounts accounts,
            Letters letters,
            Identities identities,
            Clock clock) {
        this.histories = histories;
        this.submissions = submissions;
        this.accounts = accounts;
        this.letters = letters;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Asks for the document.
     *
     * @param seen the history as the officer saw it
     * @param wanted what is asked for, in words the applicant reads
     * @throws IllegalArgumentException if it is not said what is wanted
     * @throws ChangedElsewhere if the case has moved since, or is over
     */
    public CaseHistory request(AccountId officer, CaseHistory seen, Slot slot, String wanted, LocalDate dueOn) {
        if (wanted.isBlank()) {
            throw new IllegalArgumentException("a request says what is wanted");
        }
        if (!seen.mayRequestDocuments()) {
            throw new ChangedElsewhere("case %s is over".formatted(seen.application()));
        }
        var asked = histories.append(
                seen,
                new CaseEvent.DocumentRequested(
                        clock.instant(),
                        Actor.officer(officer),
                        new RequestId(identities.next()),
                        slot,
                        wanted.strip(),
                        dueOn));
        write(asked, dueOn);
        return asked;
    }

    private void write(CaseHistory history, LocalDate dueOn) {
        var submission = submissions.find(history.application()).orElseThrow();
        var applicant = accounts.find(submission.applicant()).orElseThrow();
        letters.post(new Letter.DocumentAsked(applicant, submission.reference(), dueOn));
    }
}
