package hk.praya.persistence.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The right to run in a home folder, which one process has at a time. While it is held, the home tells others who has
 * it and how to reach them; see {@link RunningPortal}.
 */
public final class HomeLock implements AutoCloseable {

    /** The homes locked by this process: the system tells only processes apart, and drops a lock taken twice. */
    private static final Set<Path> HELD = new HashSet<>();

    private final Home home;
    private final FileChannel channel;
    private final Properties told = new Properties();
    private boolean closed;

    private HomeLock(Home home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /** Takes the lock of a home, which is created if it is missing; empty if somebody has it. */
    public static Optional<HomeLock> tryTake(Path path) {
        try {
            var home = Home.at(path);
            synchronized (HELD) {
                return HELD.contains(home.path()) ? Optional.empty() : tryTake(home);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<HomeLock> tryTake(Home home) throws IOException {
        var channel = FileChannel.open(home.lock(), CREATE, WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        HELD.add(home.path());
        var lock = new HomeLock(home, channel);
        lock.tell(RunningPortal.PID, Long.toString(ProcessHandle.current().pid()));
        return Optional.of(lock);
    }

    /** The locked home, as an absolute path. */
    public Path home() {
        return home.path();
    }

    /** Tells others where the portal answers. */
    public void tellAddress(URI address) {
        try {
            tell(RunningPortal.ADDRESS, address.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void tellDatabase(String jdbcUrl) throws IOException {
        tell(RunningPortal.JDBC_URL, jdbcUrl);
    }

    private synchronized void tell(String key, String value) throws IOException {
        told.setProperty(key, value);
        PrivateFiles.write(home.run(), told);
    }

    /** Gives the lock back. Does nothing if that has happened already. */
    @Override
    public void close() {
        synchronized (HELD) {
            if (closed) {
                return;
            }
            closed = true;
            try (channel) {
                Files.deleteIfExists(home.run());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } finally {
                HELD.remove(home.path());
            }
        }
    }
}
