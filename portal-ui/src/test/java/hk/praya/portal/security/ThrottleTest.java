package hk.praya.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.EmailAddress;
import hk.praya.portal.security.Throttle.Deed;
import hk.praya.portal.testing.InMemorySignInAttempts;
import hk.praya.portal.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final EmailAddress ADA = new EmailAddress("ada@example.org");
    private static final EmailAddress EVE = new EmailAddress("eve@example.org");
    private static final String HOME = "192.0.2.1";
    private static final String OFFICE = "192.0.2.2";

    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T08:00:00Z"));
    private final InMemorySignInAttempts attempts = new InMemorySignInAttempts();
    private final Throttle throttle = new Throttle(attempts, new Random(5), clock);

    private void fail(EmailAddress address, String place, int times) {
        for (int i = 0; i < times; i++) {
            throttle.count(Deed.SIGN_IN, address, place);
        }
    }

    @Test
    void fiveFailuresAreFreeAndTheSixthIsNot() {
        fail(ADA, HOME, 5);
        assertThat(throttle.blockedUntil(Deed.SIGN_IN, ADA, OFFICE)).isEmpty();
        fail(ADA, HOME, 1);
        assertThat(throttle.blockedUntil(Deed.SIGN_IN, ADA, OFFICE))
                .contains(clock.instant().plus(Duration.ofMinutes(1)));
        clock.advance(Duration.ofMinutes(1));
        assertThat(throttle.blockedUntil(Deed.SIGN_IN, ADA, OFFICE)).isEmpty();
    }

    @Test
    void whatIsCountedAgainstOneAddressOrDeedIsNotCountedAgainstAnother() {
        fail(ADA, HOME, 6);
        assertThat(throttle.blockedUntil(Deed.SIGN_IN, EVE, OFFICE)).isEmpty();
        assertThat(throttle.blockedUntil(Deed.CONFIRM, ADA, OFFICE)).isEmpty();
    }

    @Test
    void manyPeopleInOnePlaceMayFailButSomebodyWhoTriesManyAddressesIsSlowedDown() {
        int tried = 0;
        while (throttle.blockedUntil(Deed.SIGN_IN, ADA, HOME).isEmpty()) {
            throttle.count(Deed.SIGN_IN, new EmailAddress("somebody" + tried + "@example.org"), HOME);
            tried++;
        }
        assertThat(tried).isBetween(12, 120);
        assertThat(throttle.blockedUntil(Deed.SIGN_IN, ADA, OFFICE)).isEmpty();
    }

    @Test
    void successForgetsTheAddressButNotThePlace() {
        fail(ADA, HOME, 6);
        throttle.clear(Deed.SIGN_IN, ADA);
        assertThat(throttle.blockedUntil(Deed.SIGN_IN, ADA, OFFICE)).isEmpty();
        fail(ADA, HOME, 5);
        assertThat(throttle.blockedUntil(Deed.SIGN_IN, ADA, OFFICE)).isEmpty();
    }
}
