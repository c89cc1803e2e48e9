package hk.praya.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Makes new identities: version 7 UUIDs, which sort by the time they were made, and those of one maker in the order they
 * were made, whatever its clock does; so that keys are inserted in order.
 */
public final class Identities {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int VERSION_BITS = 4;
    private static final int FRACTION_BITS = 12;
    private static final long FRACTIONS = 1L << FRACTION_BITS;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private final Clock clock;
    private final RandomGenerator random;
    private final AtomicLong last = new AtomicLong();

    public Identities(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long now = time(clock.instant());
        long time = last.updateAndGet(earlier -> Math.max(earlier + 1, now));
        long millis = time >>> FRACTION_BITS;
        long high = millis << (FRACTION_BITS + VERSION_BITS) | VERSION_7 | (time & (FRACTIONS - 1));
        long low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** In 4096ths of a millisecond. */
    private static long time(Instant instant) {
        long fraction = instant.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MILLI * FRACTIONS / NANOS_PER_MILLI;
        return instant.toEpochMilli() << FRACTION_BITS | fraction;
    }
}
