package hk.praya.persistence.store;

import org.jspecify.annotations.Nullable;

/** The keys of the documents are missing or damaged. The message tells the person at the console what to do. */
public final class KeysUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeysUnusable(String message) {
        this(message, null);
    }

    KeysUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
