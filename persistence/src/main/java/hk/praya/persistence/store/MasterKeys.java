package hk.praya.persistence.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** The master keys as they are in their file now, though another process may change it. */
final class MasterKeys {

    private record Loaded(Keyring keys, KeyFile.Stamp stamp) {}

    private final KeyFile file;
    private volatile @Nullable Loaded loaded;

    MasterKeys(KeyFile file) {
        this.file = file;
    }

    /**
     * Makes the file if it is missing.
     *
     * @throws KeysUnusable if it is missing although there is something that only its keys open, or if it is damaged
     */
    static MasterKeys openedOrMade(KeyFile file, Vault raw) throws IOException {
        if (!file.exists()) {
            file.locked(() -> {
                make(file, raw);
                return file;
            });
        }
        var keys = new MasterKeys(file);
        keys.current();
        return keys;
    }

    private static void make(KeyFile file, Vault raw) throws IOException {
        if (file.exists()) {
            return;
        }
        if (holdsEncrypted(raw)) {
            throw new KeysUnusable(
                    "There are encrypted documents, but the file of their keys, %s, is missing. ".formatted(file.path())
                            + "Put it back from a backup: without it they cannot be read.");
        }
        try {
            file.write(Keyring.fresh());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static boolean holdsEncrypted(Vault raw) throws IOException {
        for (var stored : raw.list()) {
            try (var in = raw.open(stored.content())) {
                if (Header.isAt(in)) {
                    return true;
                }
            } catch (NoSuchFileException _) {
                // It has been swept since it was listed.
            }
        }
        return false;
    }

    /** @throws IOException if the file has gone: nothing may be wrapped with keys that are nowhere */
    Keyring current() throws IOException {
        var known = loaded;
        var stamp = file.stamp();
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Loaded(file.read(), stamp);
            loaded = known;
        }
        return known.keys();
    }

    /** The keys that have the one asked for, as far as anybody has it. */
    Keyring having(int id) throws IOException {
        var known = loaded;
        return known != null && known.keys().has(id) ? known.keys() : current();
    }

    KeyFile file() {
        return file;
    }
}
