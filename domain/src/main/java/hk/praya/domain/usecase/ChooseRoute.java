package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Route;

/** Chooses the test a draft asks to be assessed under. */
@UseCase
public class ChooseRoute {

    private final Applications applications;

    public ChooseRoute(Applications applications) {
        this.applications = applications;
    }

    public Application.Draft choose(AccountId applicant, ApplicationId application, Route route) {
        var draft = applications.requireDraft(application, applicant);
        return draft.route() == route ? draft : applications.save(draft.by(route));
    }
}
