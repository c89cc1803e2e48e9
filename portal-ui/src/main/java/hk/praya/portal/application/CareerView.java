package hk.praya.portal.application;

import com.vaadin.flow.router.Route;
import hk.praya.domain.application.Step;
import hk.praya.portal.profile.WorkSection;
import jakarta.annotation.security.RolesAllowed;

/** The applicant's work. */
@Route("application/career")
@RolesAllowed("APPLICANT")
public class CareerView extends SectionsPage {

    private static final long serialVersionUID = 1L;

    public CareerView(CurrentDraft drafts) {
        super(Step.CAREER, drafts);
        ask("career.heading", new WorkSection(drafts.clock()));
    }
}
