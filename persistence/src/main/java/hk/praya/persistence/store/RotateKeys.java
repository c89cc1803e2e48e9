package hk.praya.persistence.store;

import hk.praya.domain.document.ContentId;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** Renews the master key of the documents. A portal may run meanwhile; it notices by itself. */
public final class RotateKeys {

    /**
     * What came of a rotation.
     *
     * @param renewed how many contents have been brought under the new key
     * @param failed those that could not be; they still need the key that they had
     */
    public record Rotation(int renewed, List<ContentId> failed) {

        public Rotation {
            failed = List.copyOf(failed);
        }
    }

    /**
     * What came of dropping old keys.
     *
     * @param dropped how many keys have gone
     * @param needing the contents that need an old key, or whose header cannot be read; if there are any, nothing was
     *     dropped
     */
    public record Drop(int dropped, List<ContentId> needing) {

        public Drop {
            needing = List.copyOf(needing);
        }
    }

    private final EncryptedVault vault;
    private final KeyFile file;

    RotateKeys(EncryptedVault vault, KeyFile file) {
        this.vault = vault;
        this.file = file;
    }

    /**
     * Adds a new master key, and wraps the keys of all contents with it. What is in clear is encrypted.
     *
     * @throws IOException if the file cannot be changed or the contents not be listed; it can be done again
     */
    public Rotation rotate() throws IOException {
        return file.locked(() -> {
            addPrimary();
            return renewAll();
        });
    }

    private void addPrimary() throws IOException {
        try {
            file.write(file.read().rotated());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private Rotation renewAll() throws IOException {
        int renewed = 0;
        var failed = new ArrayList<ContentId>();
        for (var stored : vault.list()) {
            try {
                renewed += vault.renew(stored.content()) ? 1 : 0;
            } catch (NoSuchFileException _) {
                // It has been swept since it was listed.
            } catch (IOException _) {
                failed.add(stored.content());
            }
        }
        return new Rotation(renewed, failed);
    }

    /**
     * Drops every master key but the newest, unless anything still needs one.
     *
     * @throws IOException if the file cannot be changed or the contents not be listed
     */
    public Drop dropOld() throws IOException {
        return file.locked(() -> {
            var needing = needing();
            return needing.isEmpty() ? new Drop(drop(), needing) : new Drop(0, needing);
        });
    }

    private int drop() throws IOException {
        try {
            var keys = file.read();
            var kept = keys.withoutOld();
            if (kept.size() < keys.size()) {
                file.write(kept);
            }
            return keys.size() - kept.size();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private List<ContentId> needing() throws IOException {
        var needing = new ArrayList<ContentId>();
        for (var stored : vault.list()) {
            try {
                if (vault.needsOldKey(stored.content())) {
                    needing.add(stored.content());
                }
            } catch (NoSuchFileException _) {
                // It has been swept since it was listed.
            } catch (IOException _) {
                needing.add(stored.content());
            }
        }
        return needing;
    }
}
