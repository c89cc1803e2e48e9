package hk.praya.persistence.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DependantRows extends ListCrudRepository<DependantRow, UUID> {

    Optional<DependantRow> findByIdAndApplicantId(UUID id, UUID applicantId);

    @Query("""
            select id, version, application_id, applicant_id, relationship, surname, given_names, chinese_name,
                   date_of_birth, nationality, travel_document_number, travel_document_expires, degree
            from dependants
            where application_id = :applicationId and applicant_id = :applicantId
            order by relationship = 'CHILD', id
            """)
    List<DependantRow> findFamily(UUID applicationId, UUID applicantId);
}
