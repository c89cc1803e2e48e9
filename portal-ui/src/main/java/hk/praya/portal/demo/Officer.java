package hk.praya.portal.demo;

import hk.praya.domain.HongKong;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import org.jspecify.annotations.Nullable;

/** A made-up officer at work; each act opens the case first. */
final class Officer {

    private final Office office;
    private final AccountId account;

    Officer(Office office, AccountId account) {
        this.office = office;
        this.account = account;
    }

    CaseHistory look(ApplicationId application) {
        return office.openCase.open(account, application).history();
    }

    void move(ApplicationId application, Stage to, @Nullable String note) {
        office.advanceCase.advance(account, look(application), to, note);
    }

    void ask(ApplicationId application, DocumentKind kind, String wanted, int daysToAnswer) {
        var due = HongKong.today(office.clock).plusDays(daysToAnswer);
        office.requestDocument.request(account, look(application), new Slot(Subject.APPLICANT, kind), wanted, due);
    }

    void decide(ApplicationId application, Decision decision, String reason) {
        office.decideCase.decide(account, look(application), decision, reason);
    }
}
