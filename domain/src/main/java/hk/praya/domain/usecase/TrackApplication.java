package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Household;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.EvidenceRules;
import java.util.Optional;

/** Shows applicants their own filed case. */
@UseCase
public class TrackApplication {

    private final Submissions submissions;
    private final CaseHistories histories;
    private final Documents documents;
    private final EvidenceRules evidence;

    public TrackApplication(
            Submissions submissions, CaseHistories histories, Documents documents, EvidenceRules evidence) {
        this.submissions = submissions;
        this.histories = histories;
        this.documents = documents;
        this.evidence = evidence;
    }

    public Optional<CaseFile> track(AccountId applicant, ApplicationId application) {
        var submission = submissions.find(application, applicant);
        var history = histories.find(application, applicant);
        if (submission.isEmpty() || history.isEmpty()) {
            return Optional.empty();
        }
        var papers = documents.findAll(application, applicant);
        var household =
                new Household(submission.get().profile(), submission.get().dependants());
        var checklist = Checklist.of(household, submission.get().assessment(), papers, evidence);
        return Optional.of(new CaseFile(submission.get(), history.get(), checklist, papers));
    }
}
