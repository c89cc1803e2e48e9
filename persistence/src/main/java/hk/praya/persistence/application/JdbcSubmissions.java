package hk.praya.persistence.application;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Submission;
import hk.praya.domain.application.Submissions;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class JdbcSubmissions implements Submissions {

    private final SubmissionRows rows;
    private final JdbcAggregateOperations table;
    private final JsonMapper json;

    JdbcSubmissions(SubmissionRows rows, JdbcAggregateOperations table, @Qualifier("stored") JsonMapper json) {
        this.rows = rows;
        this.table = table;
        this.json = json;
    }

    @Override
    public Optional<Submission> find(ApplicationId application, AccountId applicant) {
        return rows.findByApplicationIdAndApplicantId(application.value(), applicant.value())
                .map(this::thaw);
    }

    @Override
    public Optional<Submission> find(ApplicationId application) {
        return rows.findByApplicationId(application.value()).map(this::thaw);
    }

    @Override
    public void add(Submission submission) {
        try {
            table.insert(SubmissionRow.of(submission, json.writeValueAsString(Frozen.of(submission))));
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            throw new ChangedElsewhere("submission of " + submission.application(), e);
        }
    }

    private Submission thaw(SubmissionRow row) {
        return row.toDomain(json.readValue(row.frozen(), Frozen.class));
    }
}
