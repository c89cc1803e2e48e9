package hk.praya.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.Secrets;
import hk.praya.domain.account.SignInAttempts;
import hk.praya.persistence.Race;
import hk.praya.persistence.TestPersistence;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdbcSignInAttemptsTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();
    private static final Instant NOW = TestPersistence.NOW;

    private final SignInAttempts attempts = PERSISTENCE.get(SignInAttempts.class);
    private final String subject = Secrets.digest(TestPersistence.newId().toString());

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void fiveFailuresAreFree() {
        fail(5, NOW);

        assertThat(attempts.blockedUntil(subject, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, 1", "7, 2", "8, 4", "9, 8", "10, 15", "11, 15", "60, 15"})
    void eachFurtherFailureBlocksForTwiceAsLong(int failures, int minutes) {
        fail(failures, NOW);

        assertThat(attempts.blockedUntil(subject, NOW)).contains(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void aBlockEndsByItself() {
        fail(6, NOW);
        var end = NOW.plus(Duration.ofMinutes(1));

        assertThat(attempts.blockedUntil(subject, end.minusNanos(1000))).contains(end);
        assertThat(attempts.blockedUntil(subject, end)).isEmpty();
    }

    @Test
    void failuresAreForgottenAfterAnHour() {
        fail(9, NOW);
        var anHourLater = NOW.plus(Duration.ofHours(1));

        attempts.failed(subject, anHourLater);
        assertThat(attempts.blockedUntil(subject, anHourLater)).contains(anHourLater.plus(Duration.ofMinutes(15)));

        var twoHoursLater = anHourLater.plus(Duration.ofHours(1)).plusNanos(1000);
        attempts.failed(subject, twoHoursLater);
        assertThat(attempts.blockedUntil(subject, twoHoursLater)).isEmpty();
    }

    @Test
    void successForgetsAllFailures() {
        fail(9, NOW);

        attempts.succeeded(subject);
        fail(5, NOW);

        assertThat(attempts.blockedUntil(subject, NOW)).isEmpty();
    }

    @Test
    void nobodyIsBlockedForAnothersFailures() {
        fail(9, NOW);

        assertThat(attempts.blockedUntil(Secrets.digest("somebody else"), NOW)).isEmpty();
    }

    @Test
    void whatIsForgottenIsRemoved() {
        attempts.failed(subject, NOW);

        assertThat(attempts.forget(NOW.plus(Duration.ofHours(1)))).isZero();
        assertThat(attempts.forget(NOW.plus(Duration.ofHours(1)).plusNanos(1000)))
                .isPositive();
    }

    @Test
    void failuresAtOnceAreAllCounted() {
        Race.between(Collections.nCopies(8, (Runnable) () -> attempts.failed(subject, NOW))
                .toArray(Runnable[]::new));

        assertThat(attempts.blockedUntil(subject, NOW)).contains(NOW.plus(Duration.ofMinutes(4)));
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            attempts.failed(subject, at);
        }
    }
}
