package hk.praya.portal.status;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.portal.testing.Visits.pressIn;
import static hk.praya.portal.testing.Visits.send;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import hk.praya.domain.HongKong;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.AdvanceCase;
import hk.praya.domain.usecase.DecideCase;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.OpenCase;
import hk.praya.domain.usecase.RequestDocument;
import hk.praya.domain.usecase.WithdrawApplication;
import hk.praya.portal.component.FailedFileRow;
import hk.praya.portal.component.Timeline;
import hk.praya.portal.filing.BundleCard;
import hk.praya.portal.papers.PaperIntake;
import hk.praya.portal.papers.PaperPanel;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import hk.praya.portal.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusViewTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 6);

    private final PortalInMemory portal = new PortalInMemory(PaperIntake.class);
    private final Application.Draft draft = Sample.draft(portal);
    private final AccountId officer = Sample.officer(portal);

    @BeforeEach
    void file() {
        portal.browse(StatusView.class);
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);
        portal.clock.advance(Duration.ofDays(1));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void theBundleOfTheCaseIsOffered() {
        UI.getCurrent().navigate("status/" + draft.id());

        assertThat(_get(_get(BundleCard.class), Anchor.class).getHref())
                .isEqualTo("bundle/" + draft.id() + "/summary.pdf");
    }

    @Test
    void aFiledCaseSaysWhereItStandsAndThatNothingIsToBeDone() {
        open();

        var reference = portal.submissions.find(draft.id()).orElseThrow().reference();
        assertThat(text(_get(StatusView.class)))
                .startsWith("Application " + reference + "\u00a0· filed 20 November 2026Your application is filed");
        assertThat(text(_get(ToDoCard.class))).startsWith("Nothing to do now");
        assertThat(text(_find(Timeline.class).getLast())).contains("Acknowledgement", "Result", "No date is published");
        assertThat(text(_get(LookedCard.class))).contains("Nobody has opened it yet.");
        assertThat(text(_get(PaperPanel.class))).contains("0evidenced of 9 claimed", "6 short of the threshold of 6");
    }

    @Test
    void theLatestIsToldFirst() {
        advance(Stage.ACKNOWLEDGED, "We have it.");
        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Your application has been acknowledged");
        assertThat(text(_find(Timeline.class).getFirst()))
                .startsWith("Acknowledged21 November 2026, 09:00")
                .contains("The case officer writes: “We have it.”")
                .containsSubsequence("Acknowledged", "Filed");
    }

    @Test
    void whoLookedIsNamedByOfficeAndDay() {
        portal.get(OpenCase.class).open(officer, draft.id());
        open();

        assertThat(text(_get(LookedCard.class)))
                .contains("Case officer, 21 November 2026", "Once: show the time", "21 November 2026, 09:00")
                .doesNotContain("officer@");
        assertThat(text(_find(Timeline.class).getFirst())).doesNotContain("looked");
    }

    @Test
    void whatIsAskedForStandsFirstAndIsAnsweredThere() {
        ask("A letter that states your grade.");
        open();
        assertThat(text(_get(ToDoCard.class)))
                .contains(
                        "One thing to do by 6 December 2026",
                        "You: Employers’ letters",
                        "A letter that states your grade.",
                        "Send it by 6 December 2026.");

        send(_get(RequestTask.class), "letter.pdf", Sample.pdf("letter"));

        assertThat(_find(RequestTask.class)).isEmpty();
        assertThat(text(_get(ToDoCard.class))).startsWith("Nothing to do now");
        assertThat(text(_find(Timeline.class).getFirst()))
                .startsWith("You sent the paper")
                .contains("letter.pdf");
        assertThat(text(_get(FiledPapers.class))).contains("One paper", "letter.pdf");
    }

    @Test
    void aRefusedFileSaysWhyAndTheRequestStays() {
        ask("A letter");
        open();
        portal.store.refuseNext(DocumentProblem.ENCRYPTED);

        send(_get(RequestTask.class), "letter.pdf", Sample.pdf("letter"));

        assertThat(text(_get(FailedFileRow.class))).contains(Words.of(DocumentProblem.ENCRYPTED));
        assertThat(text(_get(ToDoCard.class))).startsWith("One thing to do");

        send(_get(RequestTask.class), "letter-open.pdf", Sample.pdf("letter"));
        assertThat(_find(RequestTask.class)).isEmpty();
    }

    @Test
    void severalRequestsAreAnsweredOneByOne() {
        ask("First");
        ask("Second");
        open();
        assertThat(text(_get(ToDoCard.class))).startsWith("2 things to do, the first by 6 December 2026");

        send(_find(RequestTask.class).getFirst(), "first.pdf", Sample.pdf("first"));

        assertThat(_find(RequestTask.class))
                .singleElement()
                .satisfies(task -> assertThat(text(task)).contains("Second"));
    }

    @Test
    void onTheDayItIsDueARequestIsNotLate() {
        ask("A letter");
        portal.clock.set(lastMinuteOf(DUE));
        open();

        assertThat(text(_get(RequestTask.class))).contains("Send it by 6 December 2026.");
    }

    @Test
    void theDayAfterItIsLateAndStillWanted() {
        ask("A letter");
        portal.clock.set(lastMinuteOf(DUE).plusSeconds(60));
        open();

        assertThat(text(_get(RequestTask.class)))
                .contains("It was due on 6 December 2026. Send it as soon as you can.");
    }

    @Test
    void aDecisionComesWithItsReason() {
        advance(Stage.ACKNOWLEDGED, null);
        advance(Stage.PREREQUISITES_CHECK, null);
        portal.get(DecideCase.class).decide(officer, history(), Decision.REFUSED, "The papers do not show it.");
        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Your application has been refused");
        assertThat(text(_find(Timeline.class).getFirst())).contains("The reason: “The papers do not show it.”");
        assertThat(text(_get(ToDoCard.class))).contains("This case is closed.");
        assertThat(_find(Timeline.class)).hasSize(1);
        assertThat(_find(WithdrawSection.class)).isEmpty();
    }

    @Test
    void withdrawingAsksOnce() {
        open();
        pressIn(_get(WithdrawSection.class), "Withdraw");
        pressIn(_get(WithdrawSection.class), "No, go on with it");
        assertThat(history().stage()).isEqualTo(Stage.SUBMITTED);

        pressIn(_get(WithdrawSection.class), "Withdraw");
        pressIn(_get(WithdrawSection.class), "Yes, withdraw it");

        assertThat(history().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(text(_get(StatusView.class))).contains("Your application is withdrawn.");
        assertThat(_find(WithdrawSection.class)).isEmpty();
    }

    @Test
    void withdrawingWhatIsWithdrawnAlreadyIsNoError() {
        open();
        pressIn(_get(WithdrawSection.class), "Withdraw");
        portal.get(WithdrawApplication.class).withdraw(draft.applicant(), draft.id());

        pressIn(_get(WithdrawSection.class), "Yes, withdraw it");

        assertThat(history().events()).hasSize(2);
    }

    @Test
    void toAStrangerThereIsNoSuchCase() {
        portal.account.applicant(Sample.stranger(portal));

        assertThatThrownBy(this::open).isInstanceOf(NotFoundError.class);
    }

    private static Instant lastMinuteOf(LocalDate day) {
        return day.atTime(23, 59).atZone(HongKong.ZONE).toInstant();
    }

    private void open() {
        UI.getCurrent().navigate("status/" + draft.id());
    }

    private CaseHistory history() {
        return portal.histories.find(draft.id()).orElseThrow();
    }

    private void advance(Stage stage, @Nullable String note) {
        portal.get(AdvanceCase.class).advance(officer, history(), stage, note);
    }

    private void ask(String wanted) {
        var slot = new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER);
        portal.get(RequestDocument.class).request(officer, history(), slot, wanted, DUE);
    }
}
