package hk.praya.portal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters that a portal without a mail server leaves in its home. */
final class Letterbox {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
        return letters().stream()
                .map(wanted::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst();
    }

    /** How many letters have come that have this in them. */
    long count(String text) {
        return letters().stream().filter(letter -> letter.contains(text)).count();
    }

    private List<String> letters() {
        if (Files.notExists(outbox)) {
            return List.of();
        }
        try (var letters = Files.list(outbox)) {
            return letters.filter(file -> file.toString().endsWith(".eml"))
                    .map(Letterbox::read)
                    .toList();
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
