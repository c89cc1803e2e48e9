package hk.praya.portal.testing;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applications in memory; a draft is locked by there being one thread. */
public final class InMemoryApplications implements Applications {

    private final Map<ApplicationId, Application> applications = new LinkedHashMap<>();

    @Override
    public Optional<Application> find(ApplicationId id, AccountId applicant) {
        return Optional.ofNullable(applications.get(id))
                .filter(a -> a.applicant().equals(applicant));
    }

    @Override
    public List<Application> findAll(AccountId applicant) {
        return applications.values().stream()
                .filter(a -> a.applicant().equals(applicant))
                .toList()
                .reversed();
    }

    @Override
    public Optional<Application.Draft> lockDraft(ApplicationId id, AccountId applicant) {
        return find(id, applicant).flatMap(a -> a instanceof Application.Draft d ? Optional.of(d) : Optional.empty());
    }

    @Override
    public Application.Draft add(Application.Draft draft) {
        if (findAll(draft.applicant()).stream().anyMatch(Application.Draft.class::isInstance)) {
            throw new ChangedElsewhere("draft of " + draft.applicant());
        }
        applications.put(draft.id(), draft);
        return draft;
    }

    @Override
    public Application.Draft save(Application.Draft draft) {
        requireSeen(draft);
        var saved = new Application.Draft(
                draft.id(),
                draft.applicant(),
                draft.route(),
                draft.completed(),
                draft.lastStep(),
                draft.startedAt(),
                draft.version() + 1);
        applications.put(saved.id(), saved);
        return saved;
    }

    @Override
    public Application.Filed save(Application.Filed filed) {
        requireSeen(filed);
        var saved = new Application.Filed(
                filed.id(), filed.applicant(), filed.reference(), filed.filedAt(), filed.version() + 1);
        applications.put(saved.id(), saved);
        return saved;
    }

    private void requireSeen(Application application) {
        var kept = applications.get(application.id());
        if (kept == null || kept.version() != application.version()) {
            throw new ChangedElsewhere("application " + application.id());
        }
    }
}
