package hk.praya.domain.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Mail that waits to be sent. */
public interface Outbox {

    void add(Mail mail);

    /** Takes the mail that has waited longest and is due, and keeps other nodes from it until the transaction ends. */
    Optional<Mail> takeDue(Instant now);

    /** Forgets a mail that has been sent, text and all. */
    void remove(UUID mail);

    /** Puts a mail back after a failure, to be tried again at the given time. */
    void retry(UUID mail, Instant dueAt);
}
