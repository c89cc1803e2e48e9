package hk.praya.portal.application;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Applications;
import org.springframework.stereotype.Component;

/** The page a person was on last, for when they sign in again. */
@Component
public class ResumePoint {

    private final Applications applications;

    public ResumePoint(Applications applications) {
        this.applications = applications;
    }

    /** The route of the page where the draft was left; the task list where there is no draft. */
    public String route(AccountId applicant) {
        return applications.findAll(applicant).stream()
                .filter(Application.Draft.class::isInstance)
                .map(Application.Draft.class::cast)
                .findFirst()
                .map(draft -> Steps.route(draft.lastStep()))
                .orElse(Steps.TASK_LIST);
    }
}
