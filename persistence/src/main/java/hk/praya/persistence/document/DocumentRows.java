package hk.praya.persistence.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DocumentRows extends ListCrudRepository<DocumentRow, UUID> {

    String FILED = """
            select d.id, d.version, d.owner_id, d.application_id, d.dependant_id, d.kind, d.request_id,
                   d.paper_id, d.remarks, d.added_at
            from documents d join submissions s on s.application_id = d.application_id
            """;

    Optional<DocumentRow> findByIdAndOwnerId(UUID id, UUID ownerId);

    List<DocumentRow> findByApplicationIdAndOwnerIdOrderByAddedAtAscIdAsc(UUID applicationId, UUID ownerId);

    @Query(FILED + "where d.id = :id")
    Optional<DocumentRow> findFiled(UUID id);

    @Query(FILED + "where d.application_id = :applicationId order by d.added_at, d.id")
    List<DocumentRow> findAllFiled(UUID applicationId);

    List<DocumentRow> findByPaperIdAndOwnerIdOrderByAddedAtAscIdAsc(UUID paperId, UUID ownerId);
}
