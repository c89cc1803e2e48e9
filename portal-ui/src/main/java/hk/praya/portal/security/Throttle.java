package hk.praya.portal.security;

import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.Secrets;
import hk.praya.domain.account.SignInAttempts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Slows down guessing, and letters that nobody asked for. An address may fail a few times; a place on the network
 * several times as often, since many people may share it.
 */
public final class Throttle {

    /** What is counted; each on its own. */
    public enum Deed {
        SIGN_IN,
        CONFIRM,
        SEND
    }

    /** One failure in so many counts against the place it came from. */
    private static final int PLACE_ALLOWANCE = 6;

    private final SignInAttempts attempts;
    private final RandomGenerator random;
    private final Clock clock;

    Throttle(SignInAttempts attempts, RandomGenerator random, Clock clock) {
        this.attempts = attempts;
        this.random = random;
        this.clock = clock;
    }

    /** Until when the deed is refused; empty where it is free. */
    public Optional<Instant> blockedUntil(Deed deed, EmailAddress address, String place) {
        var now = clock.instant();
        return attempts.blockedUntil(of(deed, address), now).or(() -> attempts.blockedUntil(of(deed, place), now));
    }

    /** Counts a deed that failed, or one that is not to be done too often. */
    public void count(Deed deed, EmailAddress address, String place) {
        var now = clock.instant();
        attempts.failed(of(deed, address), now);
        if (random.nextInt(PLACE_ALLOWANCE) == 0) {
            attempts.failed(of(deed, place), now);
        }
    }

    /** Forgets what was counted against the address. */
    public void clear(Deed deed, EmailAddress address) {
        attempts.succeeded(of(deed, address));
    }

    private static String of(Deed deed, EmailAddress address) {
        return Secrets.digest(deed + " of " + address.value());
    }

    private static String of(Deed deed, String place) {
        return Secrets.digest(deed + " from " + place);
    }
}
