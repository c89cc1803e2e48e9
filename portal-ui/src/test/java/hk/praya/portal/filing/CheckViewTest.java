package hk.praya.portal.filing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static hk.praya.portal.testing.Visits.press;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Route;
import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.portal.application.ApplicationView;
import hk.praya.portal.application.CurrentDraft;
import hk.praya.portal.papers.PaperPanel;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckViewTest {

    private final PortalInMemory portal = new PortalInMemory(CurrentDraft.class);
    private final Application.Draft draft = Sample.draft(portal);

    @BeforeEach
    void browse() {
        portal.browse(CheckView.class, DeclarationView.class, ApplicationView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void everyPersonAndPartHasACard() {
        open();

        assertThat(titles())
                .containsExactly(
                        "About you",
                        "Education",
                        "Work",
                        "Languages, income and business",
                        "Family",
                        "Mei Ling, your spouse",
                        "Theo, your child");
        assertThat(text(card("About you")))
                .contains("CHAN Siu Ming", "陳小明", "17 May 1990", "United Kingdom", "K1234567", "2 January 2031");
        assertThat(text(card("Education"))).contains("Master’s degree", "MSc Informatics", "28 November 2014", "STEM");
        assertThat(text(card("Work"))).contains("Actuary", "Axis Re", "February 2015 until now", "senior role");
        assertThat(text(card("Languages, income and business"))).contains("HK$1,250,000");
    }

    @Test
    void theBundleCanBeTakenBeforeFiling() {
        open();

        assertThat(_get(_get(BundleCard.class), Anchor.class).getHref())
                .isEqualTo("bundle/" + draft.id() + "/summary.pdf");
    }

    @Test
    void changingLeadsToThePartAndBack() {
        open();

        var change = _get(card("Theo, your child"), Anchor.class);
        assertThat(text(change)).isEqualTo("Change Theo, your child");
        assertThat(change.getHref()).startsWith("application/family/").endsWith("?from=check");
        assertThat(_get(card("Work"), Anchor.class).getHref()).isEqualTo("application/career?from=check");
    }

    @Test
    void whatWasNotToldSaysSo() {
        tell(profile -> profile.withMeans(Means.UNANSWERED));
        open();

        assertThat(text(card("Languages, income and business"))).contains("Annual incomeNot provided");
    }

    @Test
    void theAssessmentIsShownAsItWouldBeFiled() {
        open();

        assertThat(text(_get(PaperPanel.class))).contains("0evidenced of 9 claimed");
        assertThat(text(_get(ClaimsCard.class)))
                .contains("Counted on 20 November 2026", "Not on paper")
                .doesNotContain("Own a listed company");
    }

    @Test
    void withNothingInTheWayOneGoesOnToSign() {
        open();
        assertThat(_get(CheckView.class).isVisible()).isTrue();
        assertThat(_find(Hindrances.class)).isEmpty();

        press("Continue to sign and file");

        assertThat(PortalInMemory.path()).isEqualTo("application/declaration");
    }

    @Test
    void whatStandsInTheWayIsSaidAtOnceAndHoldsBack() {
        portal.get(MarkStep.class).mark(draft.applicant(), draft.id(), Step.CAREER, MarkStep.Mark.REOPENED);
        open();
        assertThat(text(_get(Hindrances.class))).contains("Before you can file", "Finish the part “Work”.");

        press("Continue to sign and file");

        assertThat(PortalInMemory.path()).isEqualTo("application/check");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Error: ");
    }

    @Test
    void theRouteIsAskedForWhereAnotherIsReachedToo() {
        tell(profile -> profile.withAchievement(new Achievement(Answer.YES, Answer.NO)));
        open();
        var choice = _get(RouteChoice.class);
        assertThat(choice.getValue()).isEqualTo(Route.GENERAL);

        _setValue(choice, Route.ACHIEVEMENT);

        assertThat(portal.applications
                        .requireDraft(draft.id(), draft.applicant())
                        .route())
                .isEqualTo(Route.ACHIEVEMENT);
        assertThat(text(_get(PaperPanel.class))).contains("of 1 claimed");
        assertThat(_get(RouteChoice.class).getValue()).isEqualTo(Route.ACHIEVEMENT);
    }

    @Test
    void theRouteIsNotAskedForWhereThereIsOneOnly() {
        open();

        assertThat(_find(RouteChoice.class)).isEmpty();
    }

    @Test
    void papersAreNamedOrMissing() {
        open();

        assertThat(text(_get(PapersCard.class)))
                .contains("PhotographMissing", "Theo, your child: Birth certificateMissing");
    }

    @Test
    void withoutADraftTheTaskListSaysHowToBegin() {
        portal.account.applicant(Sample.stranger(portal));
        open();

        assertThat(PortalInMemory.path()).isEqualTo("application");
    }

    private void open() {
        UI.getCurrent().navigate(CheckView.class);
    }

    private void tell(UnaryOperator<Profile> change) {
        var stored = portal.profiles.find(draft.applicant()).orElseThrow();
        portal.profiles.save(stored.with(change.apply(stored.profile())));
    }

    private static List<String> titles() {
        return _find(SheetCard.class).stream().map(SheetCard::title).toList();
    }

    private static SheetCard card(String title) {
        return _find(SheetCard.class).stream()
                .filter(card -> card.title().equals(title))
                .findAny()
                .orElseThrow();
    }
}
