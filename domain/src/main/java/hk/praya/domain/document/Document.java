package hk.praya.domain.document;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file in a slot of an application.
 *
 * @param request the officer's request that it answers; null for what was added before filing
 * @param name what its owner called it; data, never a path
 * @param size in bytes
 */
public record Document(
        DocumentId id,
        AccountId owner,
        ApplicationId application,
        Slot slot,
        @Nullable RequestId request,
        String name,
        FileType type,
        long size,
        ContentId content,
        Instant addedAt,
        int version) {

    @Override
    public String toString() {
        return "Document[" + id + "]";
    }
}
