package hk.praya.portal.mail;

import hk.praya.domain.Identities;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.mail.Letters;
import hk.praya.domain.mail.Mail;
import hk.praya.domain.mail.Outbox;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Letters, worded and put in the outbox, from which they go once what they tell of has really happened. */
@Component
final class WrittenLetters implements Letters {

    private final Wording wording;
    private final Outbox outbox;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WrittenLetters(
            Wording wording, Outbox outbox, Identities identities, ApplicationEventPublisher events, Clock clock) {
        this.wording = wording;
        this.outbox = outbox;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void post(Letter letter) {
        var text = wording.of(letter);
        var mail = new Mail(identities.next(), letter.to().email(), text.subject(), text.body(), clock.instant(), 0);
        outbox.add(mail);
        events.publishEvent(new LetterPosted(mail.id()));
    }
}
