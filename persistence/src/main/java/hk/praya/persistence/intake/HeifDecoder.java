package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Decodes HEIC and AVIF in a process of its own, with bounds on its time, its memory and what it writes. Whatever becomes
 * of it is the file's problem.
 */
final class HeifDecoder {

    private static final List<String> COMMANDS = List.of("heif-dec", "heif-convert");
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final Optional<Path> command;
    private final Bounds bounds;

    /**
     * What the process may take.
     *
     * @param time by the clock on the wall, and on the processor
     * @param memory in bytes
     * @param written in bytes, to all its files
     */
    record Bounds(Duration time, long memory, long written) {
        static final Bounds USUAL = new Bounds(Duration.ofSeconds(30), 1L << 30, 100L << 20);
    }

    /** @param command empty where there is none on this machine */
    HeifDecoder(Optional<Path> command, Bounds bounds) {
        this.command = command;
        this.bounds = bounds;
    }

    /** @param setting where the command lies; one of those known is looked for if it is blank */
    static HeifDecoder found(String setting) {
        var command = setting.isBlank()
                ? COMMANDS.stream().flatMap(name -> onPath(name).stream()).findFirst()
                : Optional.of(Path.of(setting)).filter(Files::isExecutable);
        return new HeifDecoder(command, Bounds.USUAL);
    }

    private static Optional<Path> onPath(String name) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name).toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether there is a command on this machine. */
    boolean isPresent() {
        return command.isPresent();
    }

    /**
     * Decodes a file to a JPEG file, upright.
     *
     * @throws Unfit if there is no decoder, or it could not make a picture of the file within its bounds
     */
    void decode(Path file, Path to, Workplace at) throws IOException, Unfit {
        if (command.isEmpty()) {
            throw new Unfit(DocumentProblem.HEIC_NOT_READ);
        }
        var folder = Files.createTempDirectory(at.folder(), "");
        try {
            boolean done = run(command(command.get(), file), folder);
            var picture = firstPicture(folder);
            if (!done || picture.isEmpty()) {
                throw new Unfit(DocumentProblem.BROKEN);
            }
            try (var in = Files.newInputStream(picture.get());
                    var out = Files.newOutputStream(to)) {
                in.transferTo(out);
            }
        } finally {
            remove(folder);
        }
    }

    private List<String> command(Path decoder, Path file) {
        List<String> words = new ArrayList<>(bounded());
        words.addAll(
                List.of(decoder.toString(), "-q", "92", file.toAbsolutePath().toString(), "out.jpg"));
        return words;
    }

    /** In front of the command, what bounds it: a program for that, or the shell. */
    private List<String> bounded() {
        long seconds = Math.max(1, bounds.time().toSeconds());
        var prlimit = onPath("prlimit");
        if (prlimit.isPresent()) {
            return List.of(
                    prlimit.get().toString(),
                    "--as=" + bounds.memory(),
                    "--cpu=" + seconds,
                    "--fsize=" + bounds.written(),
                    "--core=0");
        }
        var limits = "ulimit -c 0; ulimit -t %d; ulimit -f %d; ulimit -v %d 2>/dev/null || :; exec \"$0\" \"$@\""
                .formatted(seconds, bounds.written() / 512, bounds.memory() / 1024);
        return List.of("/bin/sh", "-c", limits);
    }

    private boolean run(List<String> words, Path folder) throws IOException {
        var builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("TMPDIR", folder.toString());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        try {
            process.getOutputStream().close();
            return endsInTime(process, folder) && process.exitValue() == 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a picture was being decoded");
        } finally {
            end(process);
        }
    }

    private boolean endsInTime(Process process, Path folder) throws IOException, InterruptedException {
        long moments = Math.max(1, bounds.time().dividedBy(MOMENT));
        for (long i = 0; i < moments; i++) {
            if (process.waitFor(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
                return written(folder) <= bounds.written();
            }
            if (written(folder) > bounds.written()) {
                return false;
            }
        }
        return false;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static long written(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A file with several pictures becomes several, numbered from the main one on. */
    private static Optional<Path> firstPicture(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jpg"))
                    .filter(Files::isRegularFile)
                    .min(Comparator.naturalOrder());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
