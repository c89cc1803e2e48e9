package hk.praya.domain.document;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a slot of an application. The same paper may lie in many slots.
 *
 * @param request the officer's request that it answers; null for what was added before filing
 */
public record Document(
        DocumentId id,
        AccountId owner,
        ApplicationId application,
        Slot slot,
        @Nullable RequestId request,
        Paper paper,
        Instant addedAt,
        int version) {

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

    /** The same place with another paper in it. */
    public Document with(Paper other) {
        return new Document(id, owner, application, slot, request, other, addedAt, version);
    }

    @Override
    public String toString() {
        return "Document[" + id + "]";
    }
}
