package hk.praya.portal.security;

import hk.praya.domain.account.SignInAttempts;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes what has been counted against people, once it no longer counts. */
class AttemptsSweep {

    private final SignInAttempts attempts;
    private final Clock clock;

    AttemptsSweep(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        attempts.forget(clock.instant());
    }
}
