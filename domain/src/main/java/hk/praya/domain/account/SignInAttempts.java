package hk.praya.domain.account;

import java.time.Instant;
import java.util.Optional;

/**
 * How often signing in has failed lately, by the digest of whoever tried: an address or a place on the network. Five
 * failures are free; each further one blocks for twice as long as the last, from one minute up to fifteen. An hour
 * after the last failure all is forgotten.
 */
public interface SignInAttempts {

    /** Until when nobody may try again; empty where trying is free. */
    Optional<Instant> blockedUntil(String subjectDigest, Instant now);

    void failed(String subjectDigest, Instant now);

    void succeeded(String subjectDigest);

    /** Removes what is forgotten by the given time; returns how many subjects that were. */
    int forget(Instant now);
}
