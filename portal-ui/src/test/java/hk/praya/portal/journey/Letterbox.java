package hk.praya.portal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letters that a portal without a mail server leaves in its home. */
final class Letterbox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path outbox;

    Letterbox(Path home) {
        this.outbox = home.resolve("outbox");
    }

    /** Waits for a letter that has this in it, and returns the first group of it. */
    String find(String pattern) {
        var wanted = Pattern.compile(pattern);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var found = search(wanted);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no letter with " + pattern + " came");
    }

    private Optional<String> search(Pattern wanted) {
        if (Files.notExists(outbox)) {
            return Optional.empty();
        }
        try (var letters = Files.list(outbox)) {
            return letters.filter(file -> file.toString().endsWith(".eml"))
                    .map(Letterbox::read)
                    .map(wanted::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .map(match -> match.group(1))
                    .findFirst();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path letter) {
        try {
            return Files.readString(letter);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
