package hk.praya.portal.application;

import com.vaadin.flow.router.Route;
import hk.praya.domain.application.Step;
import hk.praya.portal.profile.StudySection;
import jakarta.annotation.security.RolesAllowed;

/** The applicant's degrees and professional qualifications. */
@Route("application/education")
@RolesAllowed("APPLICANT")
public class EducationView extends SectionsPage {

    private static final long serialVersionUID = 1L;

    public EducationView(CurrentDraft drafts) {
        super(Step.EDUCATION, drafts);
        ask("education.heading", new StudySection(drafts.clock()));
    }
}
