package hk.praya.persistence.mail;

import hk.praya.domain.mail.Mail;
import hk.praya.domain.mail.Outbox;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcOutbox implements Outbox {

    private final JdbcClient jdbc;

    JdbcOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Mail mail) {
        jdbc.sql("""
                        insert into mail (id, recipient, subject, body, written_at, attempts, due_at)
                        values (:id, :recipient, :subject, :body, :writtenAt, :attempts, :writtenAt)
                        """)
                .param("id", mail.id())
                .param("recipient", mail.to().value())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("writtenAt", utc(mail.writtenAt()))
                .param("attempts", mail.attempts())
                .update();
    }

    @Override
    public Optional<Mail> takeDue(Instant now) {
        return jdbc.sql("""
                        select id, recipient, subject, body, written_at, attempts
                        from mail
                        where due_at <= :now
                        order by due_at, id
                        limit 1
                        for update skip locked
                        """)
                .param("now", utc(now))
                .query(MailRow.class)
                .optional()
                .map(MailRow::toDomain);
    }

    @Override
    public void remove(UUID mail) {
        jdbc.sql("delete from mail where id = :id").param("id", mail).update();
    }

    @Override
    public void retry(UUID mail, Instant dueAt) {
        jdbc.sql("update mail set attempts = attempts + 1, due_at = :dueAt where id = :id")
                .param("id", mail)
                .param("dueAt", utc(dueAt))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
