package hk.praya.portal.papers;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Step;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.portal.security.CurrentAccount;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The draft of whoever is signed in, as it would be filed today. */
@Component
public class OwnDraft {

    private final CurrentAccount account;
    private final Applications applications;
    private final PrepareFiling preparing;
    private final MarkStep marking;

    public OwnDraft(CurrentAccount account, Applications applications, PrepareFiling preparing, MarkStep marking) {
        this.account = account;
        this.applications = applications;
        this.preparing = preparing;
        this.marking = marking;
    }

    public AccountId owner() {
        return account.id();
    }

    /** The draft with the mark that the person is at this step; empty where there is no draft. */
    public Optional<Preparation> visit(Step step) {
        return applications.findAll(account.id()).stream()
                .filter(Application.Draft.class::isInstance)
                .findFirst()
                .map(draft -> {
                    marking.mark(account.id(), draft.id(), step, MarkStep.Mark.VISITED);
                    return prepare(draft.id());
                });
    }

    /** @throws hk.praya.domain.NotFound if it is no draft any more */
    public Preparation prepare(ApplicationId draft) {
        return preparing.prepare(account.id(), draft);
    }

    /** @throws hk.praya.domain.NotFound if it is no draft any more */
    public void complete(ApplicationId draft, Step step) {
        marking.mark(account.id(), draft, step, MarkStep.Mark.COMPLETED);
    }
}
