package hk.praya.domain.casework;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import java.util.List;
import java.util.Optional;

/** The histories of all filed cases; they are only ever added to. */
public interface CaseHistories {

    Optional<CaseHistory> find(ApplicationId application, AccountId applicant);

    /** Finds any history, for an officer. */
    Optional<CaseHistory> find(ApplicationId application);

    void begin(ApplicationId application, CaseEvent.Filed filed);

    /**
     * Adds what happened next.
     *
     * @param history as it was read
     * @throws hk.praya.domain.ChangedElsewhere if something else has happened since
     */
    CaseHistory append(CaseHistory history, CaseEvent event);

    /** Every filed case for the officers' queue, the one that has waited longest first. */
    List<QueuedCase> queue();
}
