package hk.praya.domain.account;

import java.util.Optional;

/** The codes that have been sent and not yet used; at most one for each account and purpose. */
public interface OneTimeCodes {

    Optional<OneTimeCode> find(AccountId account, CodePurpose purpose);

    /** Finds a code by what was sent in a link. */
    Optional<OneTimeCode> find(CodePurpose purpose, String digest);

    /**
     * Keeps a new code in place of any earlier one of the same account and purpose.
     *
     * @throws hk.praya.domain.ChangedElsewhere if the earlier one was changed since the transaction began
     */
    void put(OneTimeCode code);

    /** @throws hk.praya.domain.ChangedElsewhere if it was tried or used up since it was read */
    void save(OneTimeCode code);

    /**
     * Uses the code up.
     *
     * @throws hk.praya.domain.ChangedElsewhere if it was used up since it was read
     */
    void remove(OneTimeCode code);
}
