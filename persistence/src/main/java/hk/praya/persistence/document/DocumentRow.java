package hk.praya.persistence.document;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Remark;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** @param remarks as JSON */
@Table("documents")
record DocumentRow(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID ownerId,
        UUID applicationId,
        @Nullable UUID dependantId,
        DocumentKind kind,
        @Nullable UUID requestId,
        UUID paperId,
        String remarks,
        Instant addedAt) {

    static DocumentRow of(Document document, @Nullable Integer version, String remarks) {
        var dependant = document.slot().subject().dependant();
        var request = document.request();
        return new DocumentRow(
                document.id().value(),
                version,
                document.owner().value(),
                document.application().value(),
                dependant == null ? null : dependant.value(),
                document.slot().kind(),
                request == null ? null : request.value(),
                document.paper().id().value(),
                remarks,
                document.addedAt());
    }

    Document toDomain(Paper paper, List<Remark> found) {
        var subject = dependantId == null ? Subject.APPLICANT : Subject.of(new DependantId(dependantId));
        return new Document(
                new DocumentId(id),
                new AccountId(ownerId),
                new ApplicationId(applicationId),
                new Slot(subject, kind),
                requestId == null ? null : new RequestId(requestId),
                paper,
                found,
                addedAt,
                Objects.requireNonNull(version));
    }
}
