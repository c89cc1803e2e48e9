package hk.praya.portal.account;

import hk.praya.portal.text.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says how long somebody has to wait. */
final class Wait {

    private Wait() {}

    /** A sentence, for an instant that lies ahead. */
    static String until(Instant end, Clock clock) {
        long seconds = Math.max(1, Duration.between(clock.instant(), end).toSeconds());
        return Words.of("account.blocked", Math.ceilDiv(seconds, 60L));
    }
}
