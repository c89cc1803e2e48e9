package hk.praya.persistence.mail;

import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.mail.Mail;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** @param writtenAt in UTC */
record MailRow(UUID id, String recipient, String subject, String body, LocalDateTime writtenAt, int attempts) {

    Mail toDomain() {
        return new Mail(id, new EmailAddress(recipient), subject, body, writtenAt.toInstant(ZoneOffset.UTC), attempts);
    }
}
