package hk.praya.domain.application;

import hk.praya.domain.account.AccountId;
import java.util.List;
import java.util.Optional;

/** The family that is to come along; each member is kept by itself. */
public interface Dependants {

    Optional<Dependant> find(DependantId id, AccountId applicant);

    /** Spouse or partner first, then children, the eldest entry first. */
    List<Dependant> findAll(ApplicationId application, AccountId applicant);

    Dependant add(Dependant dependant);

    /** @throws hk.praya.domain.ChangedElsewhere if it was saved since it was read */
    Dependant save(Dependant dependant);

    void remove(Dependant dependant);
}
