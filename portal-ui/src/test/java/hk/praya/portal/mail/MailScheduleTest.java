package hk.praya.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailScheduleTest {

    private static final long PATIENCE_S = 60;

    private final Semaphore runs = new Semaphore(0);
    private boolean fails;
    private final MailSchedule schedule = with(Duration.ofDays(1));

    private MailSchedule with(Duration rest) {
        return new MailSchedule(
                () -> {
                    runs.release();
                    if (fails) {
                        throw new IllegalStateException("the database is away");
                    }
                },
                rest);
    }

    @AfterEach
    void stop() {
        schedule.stop();
    }

    private boolean hasRun() throws InterruptedException {
        return runs.tryAcquire(PATIENCE_S, TimeUnit.SECONDS);
    }

    @Test
    void aLetterIsSentWithoutWaitingAndAgainAfterAFailure() throws InterruptedException {
        fails = true;
        schedule.start();
        assertThat(hasRun()).isTrue();
        schedule.posted(new LetterPosted(new UUID(0, 1)));
        assertThat(hasRun()).isTrue();
    }

    @Test
    void whatHadToWaitIsTriedAgainAfterARest() throws InterruptedException {
        var restless = with(Duration.ofMillis(1));
        restless.start();
        assertThat(hasRun()).isTrue();
        assertThat(hasRun()).isTrue();
        restless.stop();
    }

    @Test
    void nothingRunsOnceItHasStopped() {
        schedule.start();
        assertThat(schedule.isRunning()).isTrue();
        schedule.stop();
        runs.drainPermits();
        schedule.posted(new LetterPosted(new UUID(0, 1)));
        assertThat(schedule.isRunning()).isFalse();
        assertThat(runs.availablePermits()).isZero();
    }
}
