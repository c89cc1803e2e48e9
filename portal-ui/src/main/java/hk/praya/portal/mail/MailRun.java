package hk.praya.portal.mail;

import hk.praya.domain.mail.Mail;
import hk.praya.domain.mail.Outbox;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what is due in the outbox, one mail in one transaction, so that a mail is gone from the outbox just when it has
 * left. What fails waits, each time longer, and is given up after about two days.
 */
final class MailRun {

    private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final int MOST_ATTEMPTS = 54;

    private final Outbox outbox;
    private final Delivery delivery;
    private final TransactionOperations transactions;
    private final Clock clock;

    MailRun(Outbox outbox, Delivery delivery, TransactionOperations transactions, Clock clock) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends everything that is due. Two threads never do so at once. */
    synchronized void run() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(_ -> sendNext()));
        }
    }

    private boolean sendNext() {
        var due = outbox.takeDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Mail mail) {
        try {
            delivery.deliver(mail);
            outbox.remove(mail.id());
        } catch (ParseException never) {
            giveUp(mail, never);
        } catch (MessagingException | MailException | IOException failed) {
            putBack(mail, failed);
        }
    }

    private void putBack(Mail mail, Exception failed) {
        if (mail.attempts() + 1 >= MOST_ATTEMPTS) {
            giveUp(mail, failed);
            return;
        }
        var wait = wait(mail.attempts());
        LOG.warn("Mail {} could not be sent ({}); it is tried again in {}", mail.id(), kind(failed), wait);
        outbox.retry(mail.id(), clock.instant().plus(wait));
    }

    private void giveUp(Mail mail, Exception failed) {
        LOG.error("Mail {} can not be sent ({}); it is given up", mail.id(), kind(failed));
        outbox.remove(mail.id());
    }

    /** Only the kind of failure: what a mail server says may repeat the address. */
    private static String kind(Exception failed) {
        var cause = failed.getCause();
        return failed.getClass().getSimpleName()
                + (cause == null ? "" : " from " + cause.getClass().getSimpleName());
    }

    private static Duration wait(int attempts) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
