package hk.praya.persistence.embedded;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/** The server's process, from its start to its end. */
final class ServerProcess implements AutoCloseable {

    /** Repair after a crash happens before the first connection is accepted, and may take this long. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Whoever has taken the port in the meantime may well accept a connection and say nothing. */
    private static final String CONNECT_MILLIS = "1000";

    private static final int POLL_MILLIS = 50;
    private static final int SECONDS_TO_END = 60;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    static ServerProcess start(Binaries binaries, Path data, Path log, int port, List<String> options)
            throws IOException {
        var process = new ServerCommand(binaries, data)
                .add(
                        "--bind-address=" + Account.HOST,
                        "--port=" + port,
                        "--socket=",
                        "--pid-file=mariadbd.pid",
                        "--skip-name-resolve",
                        "--local-infile=OFF",
                        "--default-time-zone=+00:00",
                        "--innodb-snapshot-isolation=ON",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-buffer-pool-size=128M")
                .add(options.toArray(String[]::new))
                .start(log, ServerCommand.noInput());
        return new ServerProcess(process);
    }

    /** Waits until the server accepts the account. If it does not, or takes too long, it is ended. */
    boolean becomesReadyFor(DatabaseAccess access) throws InterruptedException {
        boolean ready = false;
        try {
            ready = isReadyWithin(PATIENCE, access);
        } finally {
            if (!ready) {
                close();
            }
        }
        return ready;
    }

    private boolean isReadyWithin(Duration patience, DatabaseAccess access) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (accepts(access)) {
                return process.isAlive();
            }
            if (process.waitFor(POLL_MILLIS, MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the server has ended, whatever has ended it. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean accepts(DatabaseAccess access) {
        var properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        properties.setProperty("connectTimeout", CONNECT_MILLIS);
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), properties)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
