package hk.praya.persistence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.mail.Mail;
import hk.praya.domain.mail.Outbox;
import hk.praya.persistence.Race;
import hk.praya.persistence.TestPersistence;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcOutboxTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();
    private static final Instant NOW = TestPersistence.NOW;

    private final Outbox outbox = PERSISTENCE.get(Outbox.class);

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @BeforeEach
    void empty() {
        PERSISTENCE.jdbc().sql("delete from mail").update();
    }

    @Test
    void aMailComesBackAsItWasWritten() {
        var mail = mail(NOW);

        outbox.add(mail);

        assertThat(take(NOW)).contains(mail);
    }

    @Test
    void theMailThatHasWaitedLongestIsTakenFirst() {
        var later = mail(NOW);
        var earlier = mail(NOW.minusSeconds(1));
        outbox.add(later);
        outbox.add(earlier);

        assertThat(take(NOW)).contains(earlier);
        outbox.remove(earlier.id());
        assertThat(take(NOW)).contains(later);
        outbox.remove(later.id());
        assertThat(take(NOW)).isEmpty();
    }

    @Test
    void aMailIsDueFromItsTimeOn() {
        var mail = mail(NOW);
        outbox.add(mail);

        assertThat(take(NOW.minusNanos(1000))).isEmpty();
        assertThat(take(NOW)).contains(mail);
    }

    @Test
    void aMailThatFailedWaitsAndIsCounted() {
        var mail = mail(NOW);
        outbox.add(mail);
        var again = NOW.plus(Duration.ofMinutes(5));

        outbox.retry(mail.id(), again);

        assertThat(take(again.minusNanos(1000))).isEmpty();
        assertThat(take(again)).map(Mail::attempts).contains(1);
    }

    @Test
    void whatOneNodeHasTakenAnotherPassesOver() {
        var first = mail(NOW.minusSeconds(2));
        var second = mail(NOW.minusSeconds(1));
        outbox.add(first);
        outbox.add(second);

        PERSISTENCE.transact(() -> {
            assertThat(outbox.takeDue(NOW)).contains(first);
            Race.between(() -> PERSISTENCE.transact(() -> {
                assertThat(outbox.takeDue(NOW)).contains(second);
                Race.between(() -> assertThat(take(NOW)).isEmpty());
            }));
        });
    }

    @Test
    void whatWasTakenByANodeThatDiedIsTakenAgain() {
        var mail = mail(NOW);
        outbox.add(mail);

        assertThat(take(NOW)).contains(mail);
        assertThat(take(NOW)).contains(mail);
    }

    @Test
    void manyNodesSendEveryMailOnce() {
        var written = new HashSet<Mail>();
        for (int i = 0; i < 60; i++) {
            var mail = mail(NOW.minusSeconds(i));
            outbox.add(mail);
            written.add(mail);
        }
        var sent = new ConcurrentLinkedQueue<Mail>();
        Runnable node = () -> {
            while (written.size() > sent.size()) {
                PERSISTENCE.transact(() -> outbox.takeDue(NOW).ifPresent(mail -> {
                    outbox.remove(mail.id());
                    sent.add(mail);
                }));
            }
        };

        Race.between(Collections.nCopies(4, node).toArray(Runnable[]::new));

        assertThat(sent).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void mailIsWrittenWhileOtherMailIsBeingSent() {
        outbox.add(mail(NOW));

        PERSISTENCE.transact(() -> {
            assertThat(outbox.takeDue(NOW.plusSeconds(60))).isPresent();
            Race.between(() -> outbox.add(mail(NOW.plusSeconds(1))));
        });
    }

    private Optional<Mail> take(Instant now) {
        return PERSISTENCE.transact(() -> outbox.takeDue(now));
    }

    private static Mail mail(Instant writtenAt) {
        return new Mail(
                TestPersistence.newId(),
                new EmailAddress("ada@example.org"),
                "Your application 申請",
                "Dear Ada,\n\n" + "多謝 ".repeat(30_000),
                writtenAt,
                0);
    }
}
