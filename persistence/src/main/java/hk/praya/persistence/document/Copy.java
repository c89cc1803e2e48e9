package hk.praya.persistence.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What was copied from a stream into a file, a little at a time.
 *
 * @param size in bytes; more than the limit where the stream had more, and was not read on
 * @param sha256 of what was copied, in lower-case hexadecimal
 */
record Copy(long size, String sha256) {

    private static final int BUFFER = 64 * 1024;

    static Copy of(InputStream from, Path to, long limit) throws IOException {
        var digest = newDigest();
        var buffer = new byte[BUFFER];
        long size = 0;
        try (var out = Files.newOutputStream(to)) {
            int read = from.read(buffer);
            while (read >= 0 && size + read <= limit) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                size += read;
                read = from.read(buffer);
            }
            size += Math.max(read, 0);
        }
        return new Copy(size, HexFormat.of().formatHex(digest.digest()));
    }

    /** The SHA-256 of a file, in lower-case hexadecimal. */
    static String fingerprint(Path file) throws IOException {
        var digest = newDigest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
