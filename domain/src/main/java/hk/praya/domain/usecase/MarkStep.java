package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Step;
import java.util.function.UnaryOperator;

/** Remembers how far a draft has come. */
@UseCase
public class MarkStep {

    /** What is remembered of a step. */
    public enum Mark {
        /** The person is there, and comes back to it. */
        VISITED,
        COMPLETED,
        /** Something in it changed, so that it has to be looked at again. */
        REOPENED
    }

    private final Applications applications;

    public MarkStep(Applications applications) {
        this.applications = applications;
    }

    public Application.Draft mark(AccountId applicant, ApplicationId application, Step step, Mark mark) {
        return change(applicant, application, draft -> switch (mark) {
            case VISITED -> draft.at(step);
            case COMPLETED -> draft.completing(step);
            case REOPENED -> draft.reopening(step);
        });
    }

    private Application.Draft change(
            AccountId applicant, ApplicationId application, UnaryOperator<Application.Draft> change) {
        var draft = applications.requireDraft(application, applicant);
        var changed = change.apply(draft);
        return changed.equals(draft) ? draft : applications.save(changed);
    }
}
