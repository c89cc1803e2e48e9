package hk.praya.portal.testing;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Dependants;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dependants in memory. */
public final class InMemoryDependants implements Dependants {

    private final Map<DependantId, Dependant> dependants = new LinkedHashMap<>();

    @Override
    public Optional<Dependant> find(DependantId id, AccountId applicant) {
        return Optional.ofNullable(dependants.get(id)).filter(d -> d.applicant().equals(applicant));
    }

    @Override
    public List<Dependant> findAll(ApplicationId application, AccountId applicant) {
        return dependants.values().stream()
                .filter(d ->
                        d.application().equals(application) && d.applicant().equals(applicant))
                .sorted(Comparator.comparing(d -> !d.relationship().isSpouseOrPartner()))
                .toList();
    }

    @Override
    public Dependant add(Dependant dependant) {
        dependants.put(dependant.id(), dependant);
        return dependant;
    }

    @Override
    public Dependant save(Dependant dependant) {
        var kept = dependants.get(dependant.id());
        if (kept == null || kept.version() != dependant.version()) {
            throw new ChangedElsewhere("dependant " + dependant.id());
        }
        var saved = new Dependant(
                dependant.id(),
                dependant.application(),
                dependant.applicant(),
                dependant.relationship(),
                dependant.name(),
                dependant.dateOfBirth(),
                dependant.nationality(),
                dependant.travelDocument(),
                dependant.degree(),
                dependant.version() + 1);
        dependants.put(saved.id(), saved);
        return saved;
    }

    @Override
    public void remove(Dependant dependant) {
        dependants.remove(dependant.id());
    }
}
