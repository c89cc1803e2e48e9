package hk.praya.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final Instant NOW = Instant.parse("2025-03-04T05:06:07.123456Z");

    @Test
    void anIdentityIsAUuidOfVersion7ThatTellsItsMillisecond() {
        var id = identities(Clock.fixed(NOW, ZoneOffset.UTC)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void identitiesOfTheSameInstantSortInTheOrderTheyWereMade() {
        var identities = identities(Clock.fixed(NOW, ZoneOffset.UTC));

        var made = Stream.generate(identities::next).limit(10_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void identitiesKeepTheirOrderWhenTheClockIsSetBack() {
        var clock = new SetBack(NOW);
        var identities = identities(clock);
        var made = new ArrayList<UUID>();
        for (int i = 0; i < 100; i++) {
            made.add(identities.next());
            clock.now = clock.now.minusMillis(1);
        }

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void identitiesOfLaterInstantsSortLater() {
        var early = identities(Clock.fixed(NOW, ZoneOffset.UTC)).next();
        var late = identities(Clock.fixed(NOW.plusMillis(1), ZoneOffset.UTC)).next();

        assertThat(late).isGreaterThan(early);
    }

    private static Identities identities(Clock clock) {
        return new Identities(clock, new SplittableRandom(42));
    }

    private static final class SetBack extends Clock {

        private Instant now;

        SetBack(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
