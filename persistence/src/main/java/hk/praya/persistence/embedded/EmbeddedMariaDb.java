package hk.praya.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
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

    private final ServerProcess process;
    private final DatabaseAccess access;

    private EmbeddedMariaDb(ServerProcess process, DatabaseAccess access) {
        this.process = process;
        this.access = access;
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
            var start = ServerLog.fromNow(log);
            var process = ServerProcess.start(binaries, home.data(), log, port, options);
            if (process.becomesReadyFor(access)) {
                LOG.info("MariaDB {} runs on port {} (process {})", Binaries.VERSION, port, process.pid());
                lock.tellDatabase(access.jdbcUrl());
                return new EmbeddedMariaDb(process, access);
            }
            if (attempt == PORTS_TRIED || !start.says("Address already in use")) {
                throw start.failure("MariaDB did not start.", null);
            }
        }
    }

    /** How to reach the database {@code praya}. */
    public DatabaseAccess access() {
        return access;
    }

    long pid() {
        return process.pid();
    }

    /** Asks the server to end, and returns when it has. Does nothing if it has ended already. */
    @Override
    public void close() {
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
