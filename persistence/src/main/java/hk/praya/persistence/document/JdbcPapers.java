package hk.praya.persistence.document;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Scan;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
final class JdbcPapers implements Papers {

    private final PaperRows rows;

    JdbcPapers(PaperRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Paper> find(PaperId id, AccountId owner) {
        return rows.findByIdAndOwnerId(id.value(), owner.value()).map(PaperRow::toDomain);
    }

    @Override
    public Optional<Paper> find(ContentId content, AccountId owner) {
        return rows.findByContentAndOwnerId(content.sha256(), owner.value()).map(PaperRow::toDomain);
    }

    @Override
    public List<Paper> findAll(AccountId owner) {
        return toDomain(rows.findByOwnerIdOrderByAddedAtDescIdDesc(owner.value()));
    }

    @Override
    public List<Paper> findWaiting(int atMost) {
        return toDomain(rows.findByScanOrderByAddedAtAscIdAsc(Scan.WAITING, Limit.of(atMost)));
    }

    @Override
    public Paper add(Paper paper) {
        try {
            return rows.save(PaperRow.of(paper, null)).toDomain();
        } catch (DuplicateKeyException e) {
            throw new ChangedElsewhere("the content of paper " + paper.id(), e);
        }
    }

    @Override
    public Paper save(Paper paper) {
        try {
            return rows.save(PaperRow.of(paper, paper.version())).toDomain();
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedElsewhere("paper " + paper.id(), e);
        }
    }

    @Override
    public void remove(Paper paper) {
        rows.deleteById(paper.id().value());
    }

    private static List<Paper> toDomain(List<PaperRow> found) {
        return found.stream().map(PaperRow::toDomain).toList();
    }
}
