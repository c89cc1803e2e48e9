package hk.praya.persistence.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot run. The message tells the person at the console why, and what to do. */
public final class DatabaseNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseNotStarted(String message) {
        this(message, null);
    }

    DatabaseNotStarted(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
