package hk.praya.domain.document;

import hk.praya.domain.account.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in somebody's library: handed in once, and used in as many places as it proves something in. Its content never
 * changes; what takes its place is another paper.
 *
 * @param name what its owner called it; data, never a path
 * @param size in bytes
 * @param prepared null where the content is what was handed in, and once its owner has accepted what was made of it
 * @param replaces the paper whose place it took; null for a first version
 */
public record Paper(
        PaperId id,
        AccountId owner,
        String name,
        FileType type,
        long size,
        ContentId content,
        @Nullable Prepared prepared,
        Scan scan,
        @Nullable PaperId replaces,
        Instant addedAt,
        int version) {

    /** The same paper, with what was made of it accepted. */
    public Paper accepted() {
        return new Paper(id, owner, name, type, size, content, null, scan, replaces, addedAt, version);
    }

    public Paper scanned(Scan found) {
        return new Paper(id, owner, name, type, size, content, prepared, found, replaces, addedAt, version);
    }

    public boolean isInfected() {
        return scan == Scan.INFECTED;
    }

    /** The papers it was joined from, in order, until it is accepted; none where it was not. */
    public List<PaperId> pages() {
        return prepared == null ? List.of() : prepared.pages();
    }

    @Override
    public String toString() {
        return "Paper[" + id + "]";
    }
}
