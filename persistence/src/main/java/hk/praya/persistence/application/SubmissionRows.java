package hk.praya.persistence.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SubmissionRows extends Repository<SubmissionRow, UUID> {

    Optional<SubmissionRow> findByApplicationId(UUID applicationId);

    Optional<SubmissionRow> findByApplicationIdAndApplicantId(UUID applicationId, UUID applicantId);
}
