package hk.praya.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Servers that outlived the portal that started them, because it was killed. They are looked for among the running
 * processes rather than by a file with a number, which may be late, stale, or another process's by now.
 */
final class OrphanedServers {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofMillis(50);

    private final Path data;

    OrphanedServers(Path data) {
        this.data = data;
    }

    /** Ends every server that runs on the data folder: first asks, then, after 30 seconds, kills. */
    void end() throws InterruptedException {
        for (var server : running().toList()) {
            LOG.warn("Ending MariaDB (process {}), which a killed portal left behind", server.pid());
            server.destroy();
            if (!hasEndedWithin(PATIENCE, server)) {
                server.destroyForcibly();
                if (!hasEndedWithin(PATIENCE, server)) {
                    throw new DatabaseNotStarted("MariaDB already runs on " + data + " as process " + server.pid()
                            + " and cannot be ended. End it and start again.");
                }
            }
        }
    }

    Stream<ProcessHandle> running() {
        return Files.exists(data) ? ProcessHandle.allProcesses().filter(this::isServer) : Stream.empty();
    }

    private boolean hasEndedWithin(Duration patience, ProcessHandle server) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        // One that is dead but that nobody has collected has ended, too: it no longer works in the folder.
        while (server.isAlive() && isServer(server)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(STEP);
        }
        return true;
    }

    private boolean isServer(ProcessHandle process) {
        return isMariaDb(process.info()) && (worksInData(process.pid()) || isToldData(process.info()));
    }

    private static boolean isMariaDb(ProcessHandle.Info info) {
        return info.command().filter(c -> c.contains("/mariadbd")).isPresent();
    }

    /** Linux: the server changes into its data folder, whatever way it was told of it. */
    private boolean worksInData(long pid) {
        try {
            return Files.isSameFile(Path.of("/proc/" + pid + "/cwd"), data);
        } catch (IOException notOursOrNotLinux) {
            return false;
        }
    }

    private boolean isToldData(ProcessHandle.Info info) {
        return info.arguments().stream().flatMap(Stream::of).anyMatch(("--datadir=" + data)::equals);
    }
}
