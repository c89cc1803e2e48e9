package hk.praya.domain.application;

import hk.praya.domain.NotFound;
import hk.praya.domain.account.AccountId;
import java.util.List;
import java.util.Optional;

/** All applications, drafts and filed. */
public interface Applications {

    Optional<Application> find(ApplicationId id, AccountId applicant);

    /** Every application of a person, the newest first. */
    List<Application> findAll(AccountId applicant);

    /** Reads a draft and keeps everybody else from changing it, or what belongs to it, until the transaction ends. */
    Optional<Application.Draft> lockDraft(ApplicationId id, AccountId applicant);

    /**
     * Reads and locks a draft that has to be there.
     *
     * @throws NotFound if the applicant has no such draft
     */
    default Application.Draft requireDraft(ApplicationId id, AccountId applicant) {
        return lockDraft(id, applicant).orElseThrow(() -> new NotFound("draft " + id));
    }

    /** @throws hk.praya.domain.ChangedElsewhere if the person has a draft by now */
    Application.Draft add(Application.Draft draft);

    /** @throws hk.praya.domain.ChangedElsewhere if it was saved since it was read */
    Application.Draft save(Application.Draft draft);

    /** @throws hk.praya.domain.ChangedElsewhere if it was saved since it was read */
    Application.Filed save(Application.Filed filed);
}
