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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
final class JdbcDocuments implements Documents {

    private final DocumentRows rows;
    private final PaperRows papers;

    JdbcDocuments(DocumentRows rows, PaperRows papers) {
        this.rows = rows;
        this.papers = papers;
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
        return rows.save(DocumentRow.of(document, null)).toDomain(document.paper());
    }

    @Override
    public Document save(Document document) {
        try {
            return rows.save(DocumentRow.of(document, document.version())).toDomain(document.paper());
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

    private Document toDomain(DocumentRow row) {
        return toDomain(List.of(row)).getFirst();
    }

    private List<Document> toDomain(List<DocumentRow> found) {
        var byId = papers
                .findAllById(found.stream().map(DocumentRow::paperId).distinct().toList())
                .stream()
                .collect(toMap(PaperRow::id, PaperRow::toDomain));
        return found.stream()
                .map(row -> row.toDomain(Objects.requireNonNull(byId.get(row.paperId()))))
                .toList();
    }
}
