package hk.praya.persistence.look;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Recognises the letters of machine-readable zones in pictures, by the command {@code tesseract}, where it is installed:
 * in a process of its own, within bounds of memory and time. The picture goes in by its standard input and never lies in a
 * file.
 */
@Component
final class Tesseract {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST_KILOBYTES = 1024 * 1024;
    private static final int MOST_TEXT = 64 * 1024;
    private static final String ZONE_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

    /** Not every system can bound a process's memory. */
    private static final String BOUNDED = "ulimit -v %d 2>/dev/null; ulimit -t %d; ulimit -c 0; exec \"$0\" \"$@\""
            .formatted(MOST_KILOBYTES, PATIENCE.toSeconds());

    private final Optional<Path> command;
    private final Duration patience;

    @Autowired
    Tesseract(@Value("${praya.documents.tesseract:tesseract}") String command) {
        this(command, PATIENCE);
    }

    Tesseract(String command, Duration patience) {
        this.command = command.isBlank() ? Optional.empty() : found(command);
        this.patience = patience;
    }

    /** A command with a folder is there or not; one without is looked for where the system looks for commands. */
    private static Optional<Path> found(String command) {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        var folders =
                command.contains(File.separator) ? List.of("") : Arrays.asList(path.split(File.pathSeparator, -1));
        return folders.stream()
                .map(folder -> Path.of(folder, command).toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst();
    }

    boolean isInstalled() {
        return command.isPresent();
    }

    /**
     * What is written in a picture, line by line, in the letters of a zone.
     *
     * @throws IOException if it is not installed, fails, or takes too long
     */
    List<String> lines(BufferedImage picture) throws IOException {
        var encoded = encoded(picture);
        var process = start(command.orElseThrow(() -> new IOException("there is no command to recognise letters")));
        try {
            Thread.ofVirtual().start(() -> feed(encoded, process));
            var text = CompletableFuture.supplyAsync(
                            () -> output(process), task -> Thread.ofVirtual().start(task))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (process.waitFor() != 0) {
                throw new IOException("tesseract ended with " + process.exitValue());
            }
            return text.lines().toList();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("nobody waits for the letters any more");
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("tesseract did not answer", e);
        } finally {
            end(process);
        }
    }

    private static Process start(Path command) throws IOException {
        var builder = new ProcessBuilder("/bin/sh", "-c", BOUNDED, command.toString(), "stdin", "stdout");
        builder.command().addAll(List.of("--psm", "6", "-l", "eng"));
        builder.command().addAll(List.of("-c", "tessedit_char_whitelist=" + ZONE_LETTERS));
        builder.environment().keySet().retainAll(List.of("PATH", "TESSDATA_PREFIX", "LANG", "LC_ALL"));
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder.redirectError(Redirect.DISCARD).start();
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "png", bytes)) {
            throw new IOException("the picture cannot be written");
        }
        return bytes.toByteArray();
    }

    /** If it will not have the picture, its end tells. */
    private static void feed(byte[] picture, Process process) {
        try (var input = process.getOutputStream()) {
            input.write(picture);
        } catch (IOException _) {
            process.destroy();
        }
    }

    private static String output(Process process) {
        try (var output = process.getInputStream()) {
            return new String(output.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
