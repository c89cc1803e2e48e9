package hk.praya.domain.mail;

import hk.praya.domain.account.EmailAddress;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter written out, waiting to be sent.
 *
 * @param attempts how often sending has failed
 */
public record Mail(UUID id, EmailAddress to, String subject, String body, Instant writtenAt, int attempts) {

    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
