package hk.praya.portal.status;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Step;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.domain.usecase.WithdrawApplication;
import hk.praya.portal.papers.PaperIntake;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusListViewTest {

    private final PortalInMemory portal = new PortalInMemory(PaperIntake.class);
    private final Application.Draft draft = Sample.draft(portal);

    @BeforeEach
    void browse() {
        portal.browse(StatusListView.class, StatusView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aDraftIsNothingToFollowYet() {
        open();

        assertThat(text(_get(StatusListView.class))).contains("Nothing has been filed yet.", "Your draft is kept");
        assertThat(_get(Anchor.class).getHref()).isEqualTo("application");
    }

    @Test
    void withNothingAtAllOneIsLedToTheBeginning() {
        portal.account.applicant(Sample.stranger(portal));
        open();

        assertThat(text(_get(StatusListView.class))).contains("Nothing has been filed yet.", "Begin an application");
    }

    @Test
    void theOnlyCaseIsShownAtOnce() {
        file(draft);
        open();

        assertThat(PortalInMemory.path()).isEqualTo("status/" + draft.id());
        assertThat(_find(StatusView.class)).hasSize(1);
    }

    @Test
    void severalCasesAreListed() {
        file(draft);
        portal.get(WithdrawApplication.class).withdraw(draft.applicant(), draft.id());
        var second = portal.get(StartApplication.class).start(draft.applicant());
        for (var step : Step.values()) {
            if (step.isFilledIn()) {
                portal.get(MarkStep.class).mark(second.applicant(), second.id(), step, MarkStep.Mark.COMPLETED);
            }
        }
        file(second);
        open();

        assertThat(text(_get(StatusListView.class))).contains("You have filed 2 applications.", "Withdrawn", "Filed");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("status/" + second.id(), "status/" + draft.id());
    }

    @Test
    void comingBackListsEachCaseOnce() {
        portal.account.applicant(Sample.stranger(portal));
        open();
        UI.getCurrent().navigate(StatusListView.class);

        assertThat(_find(Anchor.class)).hasSize(1);
    }

    private static void open() {
        UI.getCurrent().navigate(StatusListView.class);
    }

    private void file(Application.Draft filed) {
        portal.get(FileApplication.class).file(filed.applicant(), filed.id(), "CHAN Siu Ming", true);
        assertThat(portal.submissions.find(filed.id())).isPresent();
    }
}
