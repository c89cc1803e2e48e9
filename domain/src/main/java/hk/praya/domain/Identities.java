package hk.praya.domain;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes new identities: version 7 UUIDs, which sort by the time they were made, so that keys are inserted in order. */
public final class Identities {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final RandomGenerator random;

    public Identities(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long time = clock.millis() << 16;
        long high = time | VERSION_7 | (random.nextLong() & 0x0FFFL);
        long low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
