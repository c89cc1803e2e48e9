package hk.praya.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The portal that holds the lock of a home, as it tells others.
 *
 * @param address where it answers; null until it does
 * @param database how to reach its embedded database; null until that runs, or if there is none
 */
public record RunningPortal(
        long pid, @Nullable URI address, @Nullable DatabaseAccess database) {

    static final String PID = "pid";
    static final String ADDRESS = "address";
    static final String JDBC_URL = "jdbc-url";

    /** The portal that runs in a home; to be asked after {@link HomeLock#tryTake} was refused. */
    public static Optional<RunningPortal> read(Path path) {
        try {
            var home = Home.at(path);
            var told = PrivateFiles.read(home.run());
            return told == null ? Optional.empty() : Optional.of(read(home, told));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RunningPortal read(Home home, Properties told) throws IOException {
        var address = told.getProperty(ADDRESS);
        var jdbcUrl = told.getProperty(JDBC_URL);
        return new RunningPortal(
                Long.parseLong(told.getProperty(PID)),
                address == null ? null : URI.create(address),
                jdbcUrl == null ? null : Account.of(home).at(jdbcUrl));
    }
}
