package hk.praya.domain.document;

import hk.praya.domain.account.AccountId;
import java.util.List;
import java.util.Optional;

/** Everybody's libraries. */
public interface Papers {

    Optional<Paper> find(PaperId id, AccountId owner);

    /** The owner's paper with this content, if it is in the library already. */
    Optional<Paper> find(ContentId content, AccountId owner);

    /** All papers of one owner, the newest first. */
    List<Paper> findAll(AccountId owner);

    /** Papers that wait to be scanned, the oldest first. */
    List<Paper> findWaiting(int atMost);

    Paper add(Paper paper);

    /**
     * Keeps what changed of a paper.
     *
     * @throws hk.praya.domain.ChangedElsewhere if it has changed since it was found
     */
    Paper save(Paper paper);

    /** Takes a paper out of its library; nothing happens if it is gone already. */
    void remove(Paper paper);
}
