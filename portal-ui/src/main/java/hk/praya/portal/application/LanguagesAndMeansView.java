package hk.praya.portal.application;

import com.vaadin.flow.router.Route;
import hk.praya.domain.application.Step;
import hk.praya.portal.profile.AchievementSection;
import hk.praya.portal.profile.LanguageSection;
import hk.praya.portal.profile.MeansSection;
import jakarta.annotation.security.RolesAllowed;

/** The applicant's languages, income and companies, and what the achievement route asks. */
@Route("application/languages-and-means")
@RolesAllowed("APPLICANT")
public class LanguagesAndMeansView extends SectionsPage {

    private static final long serialVersionUID = 1L;

    public LanguagesAndMeansView(CurrentDraft drafts) {
        super(Step.LANGUAGES_AND_MEANS, drafts);
        ask("means.languages", new LanguageSection());
        ask("means.heading", new MeansSection());
        askSome("means.achievement", new AchievementSection());
    }
}
