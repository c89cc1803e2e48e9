package hk.praya.persistence.embedded;

import java.net.URI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The embedded server of this home: started by us, and then ours to end, or another portal's that we joined. */
public final class HomeServer implements AutoCloseable {

    private final DatabaseAccess access;
    private final @Nullable HomeLock lock;
    private final @Nullable EmbeddedMariaDb server;

    private HomeServer(DatabaseAccess access, @Nullable HomeLock lock, @Nullable EmbeddedMariaDb server) {
        this.access = access;
        this.lock = lock;
        this.server = server;
    }

    /** Starts the server in the home that is locked. */
    public static HomeServer started(HomeLock lock) {
        try {
            var server = EmbeddedMariaDb.start(lock);
            return new HomeServer(server.access(), lock, server);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** Joins the server of the portal that runs in the home. */
    public static HomeServer joined(RunningPortal portal) {
        var database = portal.database();
        if (database == null) {
            throw new AlreadyRunning("Praya is just starting here, and its database is not ready yet. Try again.");
        }
        return new HomeServer(database, null, null);
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Tells whoever tries to start a second portal here where this one answers. */
    public void tellAddress(URI address) {
        if (lock != null) {
            lock.tellAddress(address);
        }
    }

    /** Has somebody told, once, when a server that we started has ended for good. One that was joined is another's to mind. */
    public void whenLost(Consumer<DatabaseNotStarted> told) {
        if (server != null) {
            server.whenLost(told);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
