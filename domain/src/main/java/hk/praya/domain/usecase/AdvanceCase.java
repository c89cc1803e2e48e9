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
import hk.praya.domain.casework.Stage;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.mail.Letters;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Moves a case to its next stage, and writes to the applicant. */
@UseCase
public class AdvanceCase {

    private final CaseHistories histories;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Letters letters;
    private final Clock clock;

    public AdvanceCase(
            CaseHistories histories, Submissions submissions, Accounts accounts, Letters letters, Clock clock) {
        this.histories = histories;
        this.submissions = submissions;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Moves the case.
     *
     * @param seen the history as the officer saw it
     * @param note what the applicant is told besides; may be null
     * @throws ChangedElsewhere if the case has moved since, or cannot move there
     */
    public CaseHistory advance(AccountId officer, CaseHistory seen, Stage to, @Nullable String note) {
        if (!seen.mayAdvanceTo(to)) {
            throw new ChangedElsewhere("case %s cannot move to %s".formatted(seen.application(), to));
        }
        var moved = histories.append(seen, new CaseEvent.Advanced(clock.instant(), Actor.officer(officer), to, note));
        write(moved);
        return moved;
    }

    private void write(CaseHistory history) {
        var submission = submissions.find(history.application()).orElseThrow();
        var applicant = accounts.find(submission.applicant()).orElseThrow();
        letters.post(new Letter.CaseMoved(applicant, submission.reference(), history.stage()));
    }
}
