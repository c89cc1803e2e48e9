package hk.praya.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.mail.Mail;
import hk.praya.portal.testing.InMemoryOutbox;
import hk.praya.portal.testing.SetClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class MailRunTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final SetClock clock = new SetClock(NOW);
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final List<UUID> delivered = new ArrayList<>();
    private @Nullable MessagingException trouble;
    private final MailRun run = new MailRun(outbox, this::deliver, TransactionOperations.withoutTransaction(), clock);

    private void deliver(Mail mail) throws MessagingException {
        if (trouble != null) {
            throw trouble;
        }
        delivered.add(mail.id());
    }

    private UUID add(long id, Instant writtenAt) {
        var mail = new Mail(new UUID(0, id), new EmailAddress("ada@example.org"), "Subject", "Body", writtenAt, 0);
        outbox.add(mail);
        return mail.id();
    }

    @Test
    void everythingThatIsDueLeavesInTheOrderItWasWritten() {
        var second = add(2, NOW.minusSeconds(1));
        var first = add(1, NOW.minusSeconds(2));
        run.run();
        assertThat(delivered).containsExactly(first, second);
        assertThat(outbox.mail()).isEmpty();
    }

    @Test
    void whatIsNotDueYetStays() {
        add(1, NOW.plusMillis(1));
        run.run();
        assertThat(delivered).isEmpty();
        clock.advance(Duration.ofMillis(1));
        run.run();
        assertThat(delivered).hasSize(1);
    }

    @Test
    void whatFailsWaitsEachTimeTwiceAsLongButNeverMoreThanAnHour() {
        add(1, NOW);
        trouble = new MessagingException("the server does not answer");
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 10; i++) {
            run.run();
            var due = outbox.nextDue().orElseThrow();
            waits.add(Duration.between(clock.instant(), due).toSeconds());
            clock.set(due);
        }
        assertThat(waits).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L, 3600L);
        trouble = null;
        run.run();
        assertThat(delivered).hasSize(1);
    }

    @Test
    void aMailThatFailsForTwoDaysIsGivenUp() {
        add(1, NOW);
        trouble = new MessagingException("the server does not answer");
        while (outbox.nextDue().isPresent()) {
            clock.set(outbox.nextDue().orElseThrow());
            run.run();
        }
        assertThat(Duration.between(NOW, clock.instant())).isBetween(Duration.ofDays(1), Duration.ofDays(3));
    }

    @Test
    void aMailThatCanNeverLeaveHoldsNobodyElseUp() {
        add(1, NOW.minusSeconds(1));
        trouble = new AddressException("no such address");
        run.run();
        assertThat(outbox.mail()).isEmpty();
        trouble = null;
        var next = add(2, NOW);
        run.run();
        assertThat(delivered).containsExactly(next);
    }
}
