package hk.praya.portal.testing;

import hk.praya.domain.account.SignInAttempts;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Failed attempts in memory: five are free, each further one blocks for twice as long as the last. */
public final class InMemorySignInAttempts implements SignInAttempts {

    private static final int FREE = 5;
    private static final long LONGEST_MINUTES = 15;

    private final Map<String, Integer> failures = new HashMap<>();
    private final Map<String, Instant> blocks = new HashMap<>();

    @Override
    public Optional<Instant> blockedUntil(String subjectDigest, Instant now) {
        return Optional.ofNullable(blocks.get(subjectDigest)).filter(now::isBefore);
    }

    @Override
    public void failed(String subjectDigest, Instant now) {
        int count = failures.merge(subjectDigest, 1, Integer::sum);
        if (count > FREE) {
            long minutes = Math.min(LONGEST_MINUTES, 1L << (count - FREE - 1));
            blocks.put(subjectDigest, now.plus(Duration.ofMinutes(minutes)));
        }
    }

    @Override
    public void succeeded(String subjectDigest) {
        failures.remove(subjectDigest);
        blocks.remove(subjectDigest);
    }

    @Override
    public int forget(Instant now) {
        int count = failures.size();
        failures.clear();
        blocks.clear();
        return count;
    }

    /** How many subjects something has been counted against. */
    public int subjects() {
        return failures.size();
    }
}
