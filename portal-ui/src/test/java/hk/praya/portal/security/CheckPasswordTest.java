package hk.praya.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.Role;
import hk.praya.portal.testing.InMemoryAccounts;
import hk.praya.portal.testing.InMemorySignInAttempts;
import hk.praya.portal.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckPasswordTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final EmailAddress ADA = new EmailAddress("ada@example.org");
    private static final EmailAddress NOBODY = new EmailAddress("nobody@example.org");
    private static final String RIGHT = "correct horse battery";
    private static final String PLACE = "192.0.2.1";

    private final SetClock clock = new SetClock(NOW);
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final Argon2Passwords passwords = new Argon2Passwords(1);
    private final CheckPassword check =
            new CheckPassword(accounts, passwords, new Throttle(new InMemorySignInAttempts(), new Random(2), clock));

    private Account add(@Nullable String hash, @Nullable Instant confirmedAt) {
        return accounts.add(new Account(
                new AccountId(new UUID(1, 1)), ADA, Role.APPLICANT, hash, confirmedAt, NOW, Locale.ENGLISH, 0));
    }

    @Test
    void theRightPairPasses() {
        var ada = add(passwords.hash(RIGHT), NOW);
        assertThat(check.check(ADA, RIGHT, PLACE)).isEqualTo(new SignInTry.Passed(ada));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        add(passwords.hash(RIGHT), NOW);
        assertThat(check.check(ADA, RIGHT + "!", PLACE)).isEqualTo(new SignInTry.Wrong());
        assertThat(check.check(NOBODY, RIGHT, PLACE)).isEqualTo(new SignInTry.Wrong());
    }

    @Test
    void anUnconfirmedAddressIsToldOnlyToWhoeverKnowsThePassword() {
        var ada = add(passwords.hash(RIGHT), null);
        assertThat(check.check(ADA, RIGHT, PLACE)).isEqualTo(new SignInTry.Unconfirmed(ada));
        assertThat(check.check(ADA, "something else", PLACE)).isEqualTo(new SignInTry.Wrong());
    }

    @Test
    void anOfficerWhoHasNotChosenAPasswordHasNone() {
        add(null, null);
        assertThat(check.check(ADA, "", PLACE)).isEqualTo(new SignInTry.Wrong());
        assertThat(check.check(ADA, "a password nobody has", PLACE)).isEqualTo(new SignInTry.Wrong());
    }

    @Test
    void tooManyWrongTriesBlockEvenTheRightPairUntilTheWaitIsOver() {
        add(passwords.hash(RIGHT), NOW);
        for (int i = 0; i < 6; i++) {
            assertThat(check.check(ADA, "wrong", PLACE)).isEqualTo(new SignInTry.Wrong());
        }
        assertThat(check.check(ADA, RIGHT, PLACE)).isEqualTo(new SignInTry.Blocked(NOW.plusSeconds(60)));
        clock.advance(Duration.ofMinutes(1));
        assertThat(check.check(ADA, RIGHT, PLACE)).isInstanceOf(SignInTry.Passed.class);
    }

    @Test
    void anUnknownAddressIsBlockedLikeAKnownOne() {
        for (int i = 0; i < 6; i++) {
            assertThat(check.check(NOBODY, "wrong", PLACE)).isEqualTo(new SignInTry.Wrong());
        }
        assertThat(check.check(NOBODY, "wrong", PLACE)).isEqualTo(new SignInTry.Blocked(NOW.plusSeconds(60)));
    }
}
