package hk.praya.domain.usecase;

import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import java.time.Clock;

/** Withdraws a filed application before it is decided. Withdrawing twice withdraws once. */
@UseCase
public class WithdrawApplication {

    private final CaseHistories histories;
    private final Clock clock;

    public WithdrawApplication(CaseHistories histories, Clock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    /** @throws NotFound if the applicant has no such case */
    public CaseHistory withdraw(AccountId applicant, ApplicationId application) {
        var history = histories.find(application, applicant).orElseThrow(() -> new NotFound("case " + application));
        return history.mayWithdraw()
                ? histories.append(history, new CaseEvent.Withdrawn(clock.instant(), Actor.applicant(applicant)))
                : history;
    }
}
