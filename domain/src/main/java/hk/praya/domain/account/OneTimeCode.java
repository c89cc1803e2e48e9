package hk.praya.domain.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A code that proves an address is somebody's: used once, for a while, with few tries. Only its digest is kept.
 *
 * @param attemptsLeft wrong tries that may still be made
 */
public record OneTimeCode(
        UUID id,
        AccountId account,
        CodePurpose purpose,
        String digest,
        Instant expiresAt,
        int attemptsLeft,
        int version) {

    public static final int ATTEMPTS = 5;

    public boolean isUsable(Instant now) {
        return attemptsLeft > 0 && now.isBefore(expiresAt);
    }

    public OneTimeCode afterWrongTry() {
        return new OneTimeCode(id, account, purpose, digest, expiresAt, attemptsLeft - 1, version);
    }

    @Override
    public String toString() {
        return "OneTimeCode[" + id + "]";
    }
}
