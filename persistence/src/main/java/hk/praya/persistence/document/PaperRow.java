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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A row of the papers.
 *
 * @param alterations their names, with commas between them; null with the original
 * @param pages the identities of the papers it was joined from, with commas between them; null where it was not
 */
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
        @Nullable String pages,
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
                paper.pages().isEmpty() ? null : identities(paper.pages()),
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
                Arrays.stream(alterations.split(",")).map(Alteration::valueOf).collect(Collectors.toUnmodifiableSet()),
                pages == null ? List.of() : papers(pages));
    }

    private static List<PaperId> papers(String identities) {
        return Arrays.stream(identities.split(","))
                .map(UUID::fromString)
                .map(PaperId::new)
                .toList();
    }

    private static String identities(List<PaperId> papers) {
        return papers.stream().map(PaperId::value).map(UUID::toString).collect(Collectors.joining(","));
    }

    private static String names(Prepared prepared) {
        return prepared.alterations().stream().sorted().map(Alteration::name).collect(Collectors.joining(","));
    }
}
