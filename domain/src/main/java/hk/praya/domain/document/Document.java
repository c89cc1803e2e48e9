package hk.praya.domain.document;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.RequestId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a slot of an application. The same paper may lie in many slots.
 *
 * @param request the officer's request that it answers; null for what was added before filing
 * @param remarks what a look at it found; advice, and never a reason to refuse it
 */
public record Document(
        DocumentId id,
        AccountId owner,
        ApplicationId application,
        Slot slot,
        @Nullable RequestId request,
        Paper paper,
        List<Remark> remarks,
        Instant addedAt,
        int version) {

    public Document {
        remarks = List.copyOf(remarks);
    }

    /** What its owner called it; data, never a path. */
    public String name() {
        return paper.name();
    }

    public FileType type() {
        return paper.type();
    }

    /** In bytes. */
    public long size() {
        return paper.size();
    }

    public ContentId content() {
        return paper.content();
    }

    /** The same place with another paper in it, at which nobody has looked. */
    public Document with(Paper other) {
        return new Document(id, owner, application, slot, request, other, List.of(), addedAt, version);
    }

    public Document with(List<Remark> found) {
        return new Document(id, owner, application, slot, request, paper, found, addedAt, version);
    }

    @Override
    public String toString() {
        return "Document[" + id + "]";
    }
}
