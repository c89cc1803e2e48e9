package hk.praya.domain.application;

import hk.praya.domain.account.AccountId;
import java.util.Optional;

/** Everything that was ever filed; it is added to and never changed. */
public interface Submissions {

    Optional<Submission> find(ApplicationId application, AccountId applicant);

    /** Finds any submission, for an officer. */
    Optional<Submission> find(ApplicationId application);

    /** @throws hk.praya.domain.ChangedElsewhere if the application, or the reference, has been filed by now */
    void add(Submission submission);
}
