package hk.praya.portal.testing;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.QueuedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Case histories in memory. */
public final class InMemoryCaseHistories implements CaseHistories {

    private final Map<ApplicationId, List<CaseEvent>> histories = new LinkedHashMap<>();
    private final Submissions submissions;
    private int racesToLose;

    public InMemoryCaseHistories(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Optional<CaseHistory> find(ApplicationId application, AccountId applicant) {
        return submissions.find(application, applicant).flatMap(_ -> find(application));
    }

    @Override
    public Optional<CaseHistory> find(ApplicationId application) {
        return Optional.ofNullable(histories.get(application)).map(events -> new CaseHistory(application, events));
    }

    @Override
    public void begin(ApplicationId application, CaseEvent.Filed filed) {
        histories.put(application, new ArrayList<>(List.of(filed)));
    }

    /** Lets somebody else be quicker, so many times. */
    public void loseRaces(int races) {
        racesToLose = races;
    }

    @Override
    public CaseHistory append(CaseHistory history, CaseEvent event) {
        var events = histories.get(history.application());
        if (racesToLose > 0) {
            racesToLose--;
            throw new ChangedElsewhere("case " + history.application());
        }
        if (events == null || events.size() != history.events().size()) {
            throw new ChangedElsewhere("case " + history.application());
        }
        events.add(event);
        return new CaseHistory(history.application(), events);
    }

    @Override
    public List<QueuedCase> queue() {
        return histories.keySet().stream()
                .map(this::queued)
                .sorted(Comparator.comparing(c -> c.history().since()))
                .toList();
    }

    private QueuedCase queued(ApplicationId application) {
        var submission = submissions.find(application).orElseThrow();
        return new QueuedCase(
                submission.reference(),
                submission.profile().person().name(),
                submission.filedAt(),
                submission.dependants().size(),
                find(application).orElseThrow());
    }
}
