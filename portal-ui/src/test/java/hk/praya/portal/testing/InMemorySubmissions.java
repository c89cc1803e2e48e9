package hk.praya.portal.testing;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Submission;
import hk.praya.domain.application.Submissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Submissions in memory. */
public final class InMemorySubmissions implements Submissions {

    private final Map<ApplicationId, Submission> submissions = new LinkedHashMap<>();

    @Override
    public Optional<Submission> find(ApplicationId application, AccountId applicant) {
        return find(application).filter(s -> s.applicant().equals(applicant));
    }

    @Override
    public Optional<Submission> find(ApplicationId application) {
        return Optional.ofNullable(submissions.get(application));
    }

    @Override
    public void add(Submission submission) {
        boolean taken = submissions.values().stream()
                .anyMatch(s -> s.application().equals(submission.application())
                        || s.reference().equals(submission.reference()));
        if (taken) {
            throw new ChangedElsewhere("submission " + submission.application());
        }
        submissions.put(submission.application(), submission);
    }
}
