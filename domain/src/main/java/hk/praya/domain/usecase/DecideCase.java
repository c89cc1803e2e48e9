package hk.praya.domain.usecase;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.mail.Letters;
import java.time.Clock;

/** Decides a case, with the reason the applicant reads, and writes to the applicant. */
@UseCase
public class DecideCase {

    private final CaseHistories histories;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Letters letters;
    private final Clock clock;

    public DecideCase(
            CaseHistories histories, Submissions submissions, Accounts accounts, Letters letters, Clock clock) {
        this.histories = histories;
        this.submissions = submissions;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Decides the case.
     *
     * @param seen the history as the officer saw it
     * @throws IllegalArgumentException if no reason is given
     * @throws ChangedElsewhere if the case has moved since, or cannot be decided so where it stands
     */
    public CaseHistory decide(AccountId officer, CaseHistory seen, Decision decision, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a decision has a reason");
        }
        if (!seen.mayDecide(decision)) {
            throw new ChangedElsewhere("case %s cannot be decided so".formatted(seen.application()));
        }
        var decided = histories.append(
                seen, new CaseEvent.Decided(clock.instant(), Actor.officer(officer), decision, reason.strip()));
        write(decided);
        return decided;
    }

    private void write(CaseHistory history) {
        var submission = submissions.find(history.application()).orElseThrow();
        var applicant = accounts.find(submission.applicant()).orElseThrow();
        letters.post(new Letter.CaseMoved(applicant, submission.reference(), history.stage()));
    }
}
