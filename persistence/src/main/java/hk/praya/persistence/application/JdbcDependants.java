package hk.praya.persistence.application;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Dependants;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
final class JdbcDependants implements Dependants {

    private final DependantRows rows;

    JdbcDependants(DependantRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Dependant> find(DependantId id, AccountId applicant) {
        return rows.findByIdAndApplicantId(id.value(), applicant.value()).map(DependantRow::toDomain);
    }

    @Override
    public List<Dependant> findAll(ApplicationId application, AccountId applicant) {
        return rows.findFamily(application.value(), applicant.value()).stream()
                .map(DependantRow::toDomain)
                .toList();
    }

    @Override
    public Dependant add(Dependant dependant) {
        return rows.save(DependantRow.of(dependant, null)).toDomain();
    }

    @Override
    public Dependant save(Dependant dependant) {
        try {
            return rows.save(DependantRow.of(dependant, dependant.version())).toDomain();
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedElsewhere("dependant " + dependant.id(), e);
        }
    }

    @Override
    public void remove(Dependant dependant) {
        rows.deleteById(dependant.id().value());
    }
}
