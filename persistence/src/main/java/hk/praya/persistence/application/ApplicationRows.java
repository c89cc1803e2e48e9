package hk.praya.persistence.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ApplicationRows extends ListCrudRepository<ApplicationRow, UUID> {

    Optional<ApplicationRow> findByIdAndApplicantId(UUID id, UUID applicantId);

    List<ApplicationRow> findByApplicantIdOrderByStartedAtDescIdDesc(UUID applicantId);

    /**
     * Found by the index that dependants and documents refer to, so that its entry is locked as well: nothing can be
     * added to the application then, whoever tries.
     */
    @Query("""
            select id, version, applicant_id, route, completed, last_step, started_at, reference, filed_at
            from applications force index (applications_owned)
            where id = :id and applicant_id = :applicantId and filed_at is null
            for update
            """)
    Optional<ApplicationRow> lockDraft(UUID id, UUID applicantId);

    /** Returns how many rows were changed: none if the draft is not as it was read. */
    @Modifying
    @Query("""
            update applications set version = version + 1, reference = :reference, filed_at = :filedAt
            where id = :id and applicant_id = :applicantId and version = :version and filed_at is null
            """)
    int file(UUID id, UUID applicantId, int version, String reference, Instant filedAt);
}
