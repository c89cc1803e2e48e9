package hk.praya.domain.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Makes secrets that cannot be guessed, and the digests they are recognised by. */
public final class Secrets {

    private static final int TOKEN_BYTES = 32;
    private static final int SIX_DIGITS = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    /** Six digits, for a person to type. */
    public String code() {
        return String.format(Locale.ROOT, "%06d", random.nextInt(SIX_DIGITS));
    }

    /** 256 bits, for a link. */
    public String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The digest a secret is kept and found by. */
    public static String digest(String secret) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Compares digests in a time that does not tell where they differ. */
    public static boolean same(String digest, String other) {
        return MessageDigest.isEqual(digest.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
