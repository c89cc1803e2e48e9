package hk.praya.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.Identities;
import hk.praya.domain.mail.Letter;
import hk.praya.portal.testing.InMemoryOutbox;
import hk.praya.portal.testing.SetClock;
import hk.praya.portal.text.BundledWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class WrittenLettersTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T08:00:00Z"));
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final List<Object> events = new ArrayList<>();
    private final WrittenLetters letters = new WrittenLetters(
            new Wording(new BundledWords(), new PortalAddress(new MockEnvironment())),
            outbox,
            new Identities(clock, new Random(1)),
            events::add,
            clock);

    @Test
    void aLetterLiesInTheOutboxForWhomItIsFor() {
        letters.post(new Letter.ConfirmAddress(WordingTest.account(Locale.ENGLISH), "042137"));
        assertThat(outbox.mail()).singleElement().satisfies(mail -> {
            assertThat(mail.to().value()).isEqualTo("ada@example.org");
            assertThat(mail.subject()).isEqualTo("Your code for Praya");
            assertThat(mail.body()).contains("042137");
            assertThat(mail.writtenAt()).isEqualTo(clock.instant());
            assertThat(events).containsExactly(new LetterPosted(mail.id()));
        });
    }
}
