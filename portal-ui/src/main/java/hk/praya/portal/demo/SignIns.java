package hk.praya.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;

/** How to sign in to a demo: made at random for its home, and kept in a file there that only its owner can read. */
final class SignIns {

    private static final String FILE = "demo-accounts.txt";
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final Path home;
    private final SecureRandom random = new SecureRandom();

    SignIns(Path home) {
        this.home = home;
    }

    Path file() {
        return home.resolve(FILE);
    }

    /** Nearly 100 bits, in groups that can be typed. */
    String password() {
        var password = new StringBuilder();
        for (int sign = 0; sign < GROUPS * GROUP; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }

    /**
     * Writes the file as a whole; it is private from its first byte on.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    void keep(List<String> lines) {
        try {
            Files.createDirectories(home);
            // Temporary files are created with mode 600, and a move keeps it.
            var beside = Files.createTempFile(home, FILE, ".new");
            Files.write(beside, lines);
            Files.move(beside, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
