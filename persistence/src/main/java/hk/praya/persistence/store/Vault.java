package hk.praya.persistence.store;

import hk.praya.domain.document.ContentId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Keeps bytes under the fingerprint of a content. Whatever can be opened is whole. */
public interface Vault {

    /**
     * Keeps what is in a file. When this returns, it is whole and safe; what was kept under the fingerprint before has
     * been replaced in one step. Content that is put again counts as kept just now.
     *
     * @param file on the disk of the vault's folder, if it has one; the vault may move it away
     * @throws IOException if the vault cannot take it; nothing half is there then
     */
    void put(ContentId content, Path file) throws IOException;

    /**
     * Opens what is kept; the caller closes it.
     *
     * @throws java.nio.file.NoSuchFileException if it is missing
     * @throws IOException if it cannot be read; so does reading, at the latest before the end
     */
    InputStream open(ContentId content) throws IOException;

    /** Everything that is kept, each content once, in no order. */
    List<Stored> list() throws IOException;

    /**
     * Removes what was kept before the given time and is not referenced. The same content may come once more meanwhile:
     * it stays then.
     *
     * @return whether it was removed
     */
    boolean remove(ContentId content, Instant keptBefore, Predicate<ContentId> isReferenced) throws IOException;
}
