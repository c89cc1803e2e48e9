package hk.praya.portal.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The files that lie in the documents' folder of a home. */
final class KeptFiles {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path documents;
    private final Path incoming;

    KeptFiles(Path home) {
        this.documents = home.resolve("documents");
        this.incoming = documents.resolve("incoming");
    }

    static String fingerprint(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The fingerprints of everything that has been kept. */
    Set<String> fingerprints() throws IOException {
        return files().stream()
                .filter(file -> !file.startsWith(incoming))
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
    }

    /** Returns as soon as so much of a file has come in. */
    void awaitIncoming(long bytes) throws IOException {
        await(file -> file.startsWith(incoming) && file.toFile().length() == bytes);
    }

    /** Returns as soon as the content with a fingerprint has been kept. */
    void awaitKept(String fingerprint) throws IOException {
        await(kept -> kept.endsWith(fingerprint));
    }

    private void await(Predicate<Path> wanted) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (files().stream().noneMatch(wanted)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("there is no such file among " + files());
            }
            Thread.onSpinWait();
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.find(documents, 3, (_, is) -> is.isRegularFile())) {
            return files.toList();
        }
    }
}
