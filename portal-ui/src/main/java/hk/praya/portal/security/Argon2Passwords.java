package hk.praya.portal.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import hk.praya.domain.account.PasswordHashes;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/**
 * Hashes passwords with Argon2id, in 19 MiB and two passes. No more than a few are hashed at a time, so that people
 * who sign in never slow down those who work.
 */
final class Argon2Passwords implements PasswordHashes {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;

    private final PasswordEncoder encoder = new Argon2Password4jPasswordEncoder(
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID));
    private final Semaphore turns;
    private final String nobodys;

    Argon2Passwords(int atOnce) {
        turns = new Semaphore(atOnce, true);
        nobodys = hash("a password nobody has");
    }

    @Override
    public String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    /** Whether the password is the one of the hash. Without a hash it takes as long to say no. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = inTurn(() -> encoder.matches(password, hash == null ? nobodys : hash));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<@Nullable T> work) {
        turns.acquireUninterruptibly();
        try {
            var done = work.get();
            if (done == null) {
                throw new IllegalStateException("the encoder gave nothing");
            }
            return done;
        } finally {
            turns.release();
        }
    }
}
