package hk.praya.persistence.application;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
final class JdbcApplications implements Applications {

    private final ApplicationRows rows;

    JdbcApplications(ApplicationRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Application> find(ApplicationId id, AccountId applicant) {
        return rows.findByIdAndApplicantId(id.value(), applicant.value()).map(ApplicationRow::toDomain);
    }

    @Override
    public List<Application> findAll(AccountId applicant) {
        return rows.findByApplicantIdOrderByStartedAtDescIdDesc(applicant.value()).stream()
                .map(ApplicationRow::toDomain)
                .toList();
    }

    @Override
    public Optional<Application.Draft> lockDraft(ApplicationId id, AccountId applicant) {
        try {
            return rows.lockDraft(id.value(), applicant.value()).map(ApplicationRow::toDraft);
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedElsewhere("application " + id, e);
        }
    }

    @Override
    public Application.Draft add(Application.Draft draft) {
        return save(draft, null);
    }

    @Override
    public Application.Draft save(Application.Draft draft) {
        return save(draft, draft.version());
    }

    private Application.Draft save(Application.Draft draft, @Nullable Integer version) {
        try {
            return rows.save(ApplicationRow.of(draft, version)).toDraft();
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new ChangedElsewhere("application " + draft.id(), e);
        }
    }

    @Override
    public Application.Filed save(Application.Filed filed) {
        if (file(filed) == 0) {
            throw new ChangedElsewhere("application " + filed.id());
        }
        return new Application.Filed(
                filed.id(), filed.applicant(), filed.reference(), filed.filedAt(), filed.version() + 1);
    }

    private int file(Application.Filed filed) {
        try {
            return rows.file(
                    filed.id().value(),
                    filed.applicant().value(),
                    filed.version(),
                    filed.reference().value(),
                    filed.filedAt());
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new ChangedElsewhere("application " + filed.id(), e);
        }
    }
}
