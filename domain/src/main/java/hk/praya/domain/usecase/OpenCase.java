package hk.praya.domain.usecase;

import hk.praya.domain.HongKong;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Household;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.EvidenceRules;
import java.time.Clock;

/** Opens a case for an officer. That it was looked at becomes part of its history, once a day for each officer. */
@UseCase
public class OpenCase {

    private final Submissions submissions;
    private final CaseHistories histories;
    private final Documents documents;
    private final EvidenceRules evidence;
    private final Clock clock;

    public OpenCase(
            Submissions submissions,
            CaseHistories histories,
            Documents documents,
            EvidenceRules evidence,
            Clock clock) {
        this.submissions = submissions;
        this.histories = histories;
        this.documents = documents;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such filed application */
    public CaseFile open(AccountId officer, ApplicationId application) {
        var submission = submissions.find(application).orElseThrow(() -> new NotFound("case " + application));
        var history = looked(histories.find(application).orElseThrow(), officer);
        var papers = documents.findAllFiled(application);
        var household = new Household(submission.profile(), submission.dependants());
        return new CaseFile(
                submission, history, Checklist.of(household, submission.assessment(), papers, evidence), papers);
    }

    private CaseHistory looked(CaseHistory history, AccountId officer) {
        var now = clock.instant();
        boolean today = history.events().stream()
                .anyMatch(e -> e instanceof CaseEvent.LookedAt
                        && e.by().account().equals(officer)
                        && HongKong.dayOf(e.at()).equals(HongKong.dayOf(now)));
        return today ? history : histories.append(history, new CaseEvent.LookedAt(now, Actor.officer(officer)));
    }
}
