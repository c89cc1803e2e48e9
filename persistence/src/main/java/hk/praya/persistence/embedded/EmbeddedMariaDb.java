package hk.praya.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server that runs for this portal alone: its data lies in the portal's home, it listens on the loopback
 * address on a port of its own, and nobody but the portal's account can sign in.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final int PORTS_TRIED = 5;

    /** A server that dies again and again has something wrong with it that another start does not put right. */
    private static final int MOST_REVIVALS = 10;

    /** What the server writes once it has come up: if it ends after that, it was killed once more. */
    private static final String READY = "ready for connections";

    private final Start start;
    private final Path log;
    private final DatabaseAccess access;
    private int revivals;
    private volatile ServerProcess process;
    private volatile boolean closed;
    private volatile Consumer<DatabaseNotStarted> whenLost = lost -> LOG.error("There is no database any more", lost);

    private EmbeddedMariaDb(ServerProcess process, Start start, Path log, DatabaseAccess access) {
        this.process = process;
        this.start = start;
        this.log = log;
        this.access = access;
    }

    /** Starts the server once more as it was started before. */
    @FunctionalInterface
    private interface Start {
        ServerProcess again() throws IOException;
    }

    /**
     * Starts the server in the home that is locked, and returns when it can be used. The first start in a home unpacks
     * the server and sets up its database; a server that a killed portal left behind is ended first.
     *
     * @throws DatabaseNotStarted if it cannot run
     */
    public static EmbeddedMariaDb start(HomeLock lock) {
        return start(lock, EmbeddedMariaDb::freePort, List.of());
    }

    /** Starts the server on the first of some ports that is free, with more options on its command line. */
    static EmbeddedMariaDb start(HomeLock lock, IntSupplier ports, List<String> options) {
        try {
            return start(lock, new Home(lock.home()), ports, options);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseNotStarted("Interrupted while the database was starting.", interrupted);
        }
    }

    private static EmbeddedMariaDb start(HomeLock lock, Home home, IntSupplier ports, List<String> options)
            throws IOException, InterruptedException {
        new OrphanedServers(home.data()).end();
        var account = Account.of(home);
        var binaries = Binaries.unpackedBelow(home.programs());
        DataFolder.createIfMissing(home, binaries, account);
        var log = home.log();
        for (int attempt = 1; ; attempt++) {
            int port = ports.getAsInt();
            var access = account.at(port);
            var said = ServerLog.fromNow(log);
            var process = ServerProcess.start(binaries, home.data(), log, port, options);
            if (process.becomesReadyFor(access)) {
                LOG.info("MariaDB {} runs on port {} (process {})", Binaries.VERSION, port, process.pid());
                lock.tellDatabase(access.jdbcUrl());
                var server = new EmbeddedMariaDb(
                        process, () -> ServerProcess.start(binaries, home.data(), log, port, options), log, access);
                Thread.ofVirtual().name("database-watch").start(server::keepAlive);
                return server;
            }
            if (attempt == PORTS_TRIED || !said.says("Address already in use")) {
                throw said.failure("MariaDB did not start.", null);
            }
        }
    }

    /** How to reach the database {@code praya}. */
    public DatabaseAccess access() {
        return access;
    }

    /**
     * Has somebody told when the server has ended and cannot be started again: from then on there is no database.
     *
     * @param told called once, on a thread of its own
     */
    void whenLost(Consumer<DatabaseNotStarted> told) {
        whenLost = told;
    }

    /**
     * Starts a server that was killed, or has crashed, again on its port: whoever asks for a connection meanwhile waits,
     * and what had been committed is there.
     */
    private void keepAlive() {
        try {
            process.awaitEnd();
            while (!closed) {
                LOG.error("MariaDB (process {}) has ended, and is started again", process.pid());
                revive();
                process.awaitEnd();
            }
        } catch (DatabaseNotStarted lost) {
            whenLost.accept(lost);
        } catch (IOException failed) {
            whenLost.accept(new DatabaseNotStarted("MariaDB has ended and could not be started again.", failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive() throws IOException, InterruptedException {
        var said = ServerLog.fromNow(log);
        if (++revivals > MOST_REVIVALS) {
            throw said.failure("MariaDB has ended again and again.", null);
        }
        process = start.again();
        if (closed) {
            process.close();
        }
        if (process.becomesReadyFor(access)) {
            LOG.info("MariaDB runs again (process {})", process.pid());
        } else if (!closed && !said.says(READY)) {
            throw said.failure("MariaDB has ended and did not start again.", null);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Asks the server to end, and returns when it has. Does nothing if it has ended already. */
    @Override
    public void close() {
        closed = true;
        process.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
