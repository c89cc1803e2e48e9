package hk.praya.portal.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jar as it is packaged, running in a process of its own, on a port of its own, in a home of its own. */
final class PackagedPortal implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Praya is ready at (\\S+)");
    private static final long PATIENCE_S = 180;

    static final String JAVA = ProcessHandle.current().info().command().orElse("java");
    private static final String HEAP = "512m";

    private final Path home;
    private final Process process;
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<String> address = new CompletableFuture<>();

    private PackagedPortal(Path home, Process process) {
        this.home = home;
        this.process = process;
    }

    /** Starts the portal in a home, and returns when it answers. */
    static PackagedPortal start(Path home, String... arguments) {
        return startWithin(HEAP, home, arguments);
    }

    /** Starts the portal with so much heap, such as 384m. */
    static PackagedPortal startWithin(String heap, Path home, String... arguments) {
        var portal = launch(heap, Rehearsal.options(), home, arguments);
        portal.address();
        return portal;
    }

    /** Starts the portal by other options than all the others. */
    static PackagedPortal startAs(List<String> options, Path home, String... arguments) {
        var portal = launch(HEAP, options, home, arguments);
        portal.address();
        return portal;
    }

    private static PackagedPortal launch(String heap, List<String> options, Path home, String... arguments) {
        var command = new ArrayList<>(List.of(JAVA, "-Xmx" + heap));
        command.addAll(options);
        command.add("--server.port=0");
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PRAYA_HOME", home.toAbsolutePath().toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        try {
            var portal = new PackagedPortal(home, builder.start());
            Thread.ofVirtual().start(portal::read);
            return portal;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs a command of the jar beside the portal, and returns what it printed. */
    static String command(Path home, String... arguments) {
        var portal = launch(HEAP, Rehearsal.options(), home, arguments);
        try {
            if (!portal.process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                throw new AssertionError("the command did not end:\n" + portal.output());
            }
            portal.reader.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
        return portal.output();
    }

    private final CompletableFuture<Boolean> reader = new CompletableFuture<>();

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                var ready = READY.matcher(line);
                if (ready.find()) {
                    address.complete(ready.group(1));
                }
            }
            address.completeExceptionally(new AssertionError("the portal ended:\n" + output()));
        } catch (IOException failed) {
            address.completeExceptionally(failed);
        } finally {
            reader.complete(true);
        }
    }

    /** Where the portal answers, without a slash at the end. */
    String address() {
        try {
            return address.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError("the portal did not start:\n" + output(), failed);
        }
    }

    Path home() {
        return home;
    }

    /** Everything it printed so far. */
    String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    /** Ends the process as {@code kill -9} does; nothing of ours gets to run. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The database servers that run on a home, whoever started them. */
    static List<ProcessHandle> databases(Path home) {
        var data = "--datadir=" + home.toAbsolutePath().normalize().resolve("database");
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(c -> c.endsWith("/mariadbd"))
                        .isPresent())
                .filter(process ->
                        process.info().arguments().stream().flatMap(Stream::of).anyMatch(data::equals))
                .toList();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** A home below the build's folder in which the people of the demo live. */
    static Path demoHome(String name) {
        var home = freshHome(name);
        Rehearsal.furnish(home);
        return home;
    }

    /** An empty home below the build's folder. */
    static Path freshHome(String name) {
        try {
            Files.createDirectories(Path.of("target", "homes"));
            return Files.createTempDirectory(Path.of("target", "homes"), name + "-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
