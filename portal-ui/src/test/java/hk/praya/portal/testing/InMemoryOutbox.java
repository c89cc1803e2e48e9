package hk.praya.portal.testing;

import hk.praya.domain.mail.Mail;
import hk.praya.domain.mail.Outbox;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mail that waits in memory. */
public final class InMemoryOutbox implements Outbox {

    private record Waiting(Mail mail, Instant dueAt) {}

    private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();

    @Override
    public void add(Mail mail) {
        waiting.put(mail.id(), new Waiting(mail, mail.writtenAt()));
    }

    @Override
    public Optional<Mail> takeDue(Instant now) {
        return waiting.values().stream()
                .filter(mail -> !mail.dueAt().isAfter(now))
                .min(Comparator.comparing(Waiting::dueAt))
                .map(Waiting::mail);
    }

    @Override
    public void remove(UUID mail) {
        waiting.remove(mail);
    }

    @Override
    public void retry(UUID id, Instant dueAt) {
        waiting.computeIfPresent(id, (_, it) -> {
            var mail = it.mail();
            var again =
                    new Mail(mail.id(), mail.to(), mail.subject(), mail.body(), mail.writtenAt(), mail.attempts() + 1);
            return new Waiting(again, dueAt);
        });
    }

    public List<Mail> mail() {
        return waiting.values().stream().map(Waiting::mail).toList();
    }

    /** When the mail that waits longest is tried next. */
    public Optional<Instant> nextDue() {
        return waiting.values().stream().map(Waiting::dueAt).min(Comparator.naturalOrder());
    }
}
