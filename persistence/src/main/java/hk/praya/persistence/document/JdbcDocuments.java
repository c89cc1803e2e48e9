package hk.praya.persistence.document;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class JdbcDocuments implements Documents {

    private final DocumentRows rows;

    JdbcDocuments(DocumentRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Document> find(DocumentId id, AccountId owner) {
        return rows.findByIdAndOwnerId(id.value(), owner.value()).map(DocumentRow::toDomain);
    }

    @Override
    public Optional<Document> findFiled(DocumentId id) {
        return rows.findFiled(id.value()).map(DocumentRow::toDomain);
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
    public Document add(Document document) {
        return rows.save(DocumentRow.of(document, null)).toDomain();
    }

    @Override
    public void remove(Document document) {
        rows.deleteById(document.id().value());
    }

    @Override
    public boolean isReferenced(ContentId content) {
        return rows.existsByContent(content.sha256());
    }

    private static List<Document> toDomain(List<DocumentRow> found) {
        return found.stream().map(DocumentRow::toDomain).toList();
    }
}
