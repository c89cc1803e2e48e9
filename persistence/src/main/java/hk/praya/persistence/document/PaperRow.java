package hk.praya.persistence.document;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Prepared;
import hk.praya.domain.document.Scan;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** @param alterations their names, with commas between them; null with the original */
@Table("papers")
record PaperRow(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID ownerId,
        String name,
        FileType type,
        long size,
        String content,
        @Nullable String original,
        @Nullable String alterations,
        Scan scan,
        @Nullable UUID replaces,
        Instant addedAt) {

    static PaperRow of(Paper paper, @Nullable Integer version) {
        var prepared = paper.prepared();
        var replaces = paper.replaces();
        return new PaperRow(
                paper.id().value(),
                version,
                paper.owner().value(),
                paper.name(),
                paper.type(),
                paper.size(),
                paper.content().sha256(),
                prepared == null ? null : prepared.original().sha256(),
                prepared == null ? null : names(prepared),
                paper.scan(),
                replaces == null ? null : replaces.value(),
                paper.addedAt());
    }

    Paper toDomain() {
        return new Paper(
                new PaperId(id),
                new AccountId(ownerId),
                name,
                type,
                size,
                new ContentId(content),
                prepared(),
                scan,
                replaces == null ? null : new PaperId(replaces),
                addedAt,
                Objects.requireNonNull(version));
    }

    private @Nullable Prepared prepared() {
        if (original == null || alterations == null) {
            return null;
        }
        return new Prepared(
                new ContentId(original),
                Arrays.stream(alterations.split(",")).map(Alteration::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static String names(Prepared prepared) {
        return prepared.alterations().stream().sorted().map(Alteration::name).collect(Collectors.joining(","));
    }
}
