package hk.praya.persistence.document;

import static java.util.stream.Collectors.toMap;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Remark;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
final class JdbcDocuments implements Documents {

    private static final TypeReference<List<Remark>> REMARKS = new TypeReference<>() {};

    private final DocumentRows rows;
    private final PaperRows papers;
    private final JsonMapper json;

    JdbcDocuments(DocumentRows rows, PaperRows papers, @Qualifier("stored") JsonMapper json) {
        this.rows = rows;
        this.papers = papers;
        this.json = json;
    }

    @Override
    public Optional<Document> find(DocumentId id, AccountId owner) {
        return rows.findByIdAndOwnerId(id.value(), owner.value()).map(this::toDomain);
    }

    @Override
    public Optional<Document> findFiled(DocumentId id) {
        return rows.findFiled(id.value()).map(this::toDomain);
    }

    @Override
    public List<Document> findAll(ApplicationId application, AccountId owner) {
        return toDomain(rows.findByApplicationIdAndOwnerIdOrderByAddedAtAscIdAsc(application.value(), owner.value()));
    }

    @Override
    public List<Document> findAllFiled(ApplicationId application) {
        return toDomain(rows.findAllFiled(application.value()));
    }

    @Override
    public List<Document> findUses(PaperId paper, AccountId owner) {
        return toDomain(rows.findByPaperIdAndOwnerIdOrderByAddedAtAscIdAsc(paper.value(), owner.value()));
    }

    @Override
    public Document add(Document document) {
        return save(document, null);
    }

    @Override
    public Document save(Document document) {
        try {
            return save(document, document.version());
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedElsewhere("document " + document.id(), e);
        }
    }

    @Override
    public void remove(Document document) {
        rows.deleteById(document.id().value());
    }

    @Override
    public boolean isReferenced(ContentId content) {
        return papers.isReferenced(content.sha256());
    }

    private Document save(Document document, @Nullable Integer version) {
        var remarks = json.writerFor(REMARKS).writeValueAsString(document.remarks());
        return rows.save(DocumentRow.of(document, version, remarks)).toDomain(document.paper(), document.remarks());
    }

    private List<Remark> remarks(DocumentRow row) {
        return json.readValue(row.remarks(), REMARKS);
    }

    private Document toDomain(DocumentRow row) {
        return toDomain(List.of(row)).getFirst();
    }

    private List<Document> toDomain(List<DocumentRow> found) {
        var byId = papers
                .findAllById(found.stream().map(DocumentRow::paperId).distinct().toList())
                .stream()
                .collect(toMap(PaperRow::id, PaperRow::toDomain));
        return found.stream()
                .map(row -> row.toDomain(Objects.requireNonNull(byId.get(row.paperId())), remarks(row)))
                .toList();
    }
}
