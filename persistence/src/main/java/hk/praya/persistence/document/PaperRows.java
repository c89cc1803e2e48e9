package hk.praya.persistence.document;

import hk.praya.domain.document.Scan;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PaperRows extends ListCrudRepository<PaperRow, UUID> {

    Optional<PaperRow> findByIdAndOwnerId(UUID id, UUID ownerId);

    Optional<PaperRow> findByContentAndOwnerId(String content, UUID ownerId);

    List<PaperRow> findByOwnerIdOrderByAddedAtDescIdDesc(UUID ownerId);

    List<PaperRow> findByScanOrderByAddedAtAscIdAsc(Scan scan, Limit atMost);

    /** What a virus was found in is not kept, though the row that says so is. */
    @Query(
            "select exists (select 1 from papers where (content = :content or original = :content) and scan <> 'INFECTED')")
    boolean isReferenced(String content);
}
