package hk.praya.portal.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static hk.praya.domain.casework.Stage.ACKNOWLEDGED;
import static hk.praya.domain.casework.Stage.ASSESSMENT;
import static hk.praya.domain.casework.Stage.PREREQUISITES_CHECK;
import static hk.praya.domain.casework.Stage.SELECTION_EXERCISE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseEvent.DocumentRequested;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.usecase.DecideCase;
import hk.praya.domain.usecase.WithdrawApplication;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.component.ErrorSummary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Desk desk = new Desk();
    private final ApplicationId filed = desk.fileSample();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void askingForADocumentMakesItATaskAndWritesToTheApplicant() {
        desk.open(filed);
        Desk.press("Ask for a document");
        var child = Subject.of(desk.submission(filed).dependants().getLast().id());
        choose(select(), child);
        choose(kind(), DocumentKind.BIRTH_CERTIFICATE);
        write("What exactly", " The one with both parents ");
        Desk.press("Ask the applicant");

        var asked = (DocumentRequested) last();
        assertThat(asked.slot()).isEqualTo(new Slot(child, DocumentKind.BIRTH_CERTIFICATE));
        assertThat(asked.wanted()).isEqualTo("The one with both parents");
        assertThat(asked.dueOn()).isEqualTo(TODAY.plusDays(14));
        assertThat(asked.by().account()).isEqualTo(desk.officer);
        assertThat(desk.portal.letters.posted().getLast())
                .isInstanceOf(Letter.DocumentAsked.class)
                .extracting(Letter::to)
                .extracting(to -> to.id())
                .isEqualTo(desk.submission(filed).applicant());
        assertThat(said("status")).contains("Asked for: Birth certificate, due 4 December 2026");
        assertThat(page()).contains("Waiting for 1 document", "The one with both parents");
        assertThat(buttons("Ask the applicant")).isEmpty();
    }

    @Test
    void aRequestSaysWhatKindAndWhatExactly() {
        desk.open(filed);
        Desk.press("Ask for a document");
        write("What exactly", "   ");

        Desk.press("Ask the applicant");

        assertThat(problems()).contains("Choose what kind of document it is", "Say what exactly is wanted");
        assertThat(kind().isInvalid()).isTrue();
        assertThat(last()).isInstanceOf(CaseEvent.LookedAt.class);
    }

    @Test
    void aDocumentIsDueTomorrowAtTheEarliest() {
        desk.open(filed);
        Desk.press("Ask for a document");
        choose(kind(), DocumentKind.OTHER);
        write("What exactly", "Something");

        _get(DateBoxes.class).setValue(TODAY);
        Desk.press("Ask the applicant");
        assertThat(problems()).contains("The day has to be later than today, 20 November 2026");

        _get(DateBoxes.class).setValue(TODAY.plusDays(1));
        Desk.press("Ask the applicant");
        assertThat(((DocumentRequested) last()).dueOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void theDayOfARequestHasToBeThere() {
        desk.open(filed);
        Desk.press("Ask for a document");
        _get(DateBoxes.class).setValue(null);

        Desk.press("Ask the applicant");

        assertThat(problems()).contains("Enter the day by which it is due");
    }

    @Test
    void aSecondPressOfAnyButtonDoesNothing() {
        desk.open(filed);
        Desk.press("Move to the next stage");
        var move = _get(Button.class, button -> button.withText("Move the case"));
        int letters = desk.portal.letters.posted().size();

        Desk.press("Move the case");

        assertThat(desk.history(filed).stage()).isEqualTo(ACKNOWLEDGED);
        assertThat(move.isDisableOnClick()).isTrue();
        assertThat(buttons("Move the case")).isEmpty();
        assertThat(desk.portal.letters.posted()).hasSize(letters + 1);
    }

    @Test
    void theSecondHalfOfADoubleClickIsNoDecision() {
        readyToSelect();
        desk.open(filed);
        Desk.press("Decide");
        choose(decision(), Decision.SELECTED);
        write("Reason", "Well placed");
        Desk.press("Continue");
        var decide = _get(Button.class, button -> button.withText("Decide now"));

        ComponentUtil.fireEvent(decide, new ClickEvent<>(decide, true, 0, 0, 0, 0, 2, 0, false, false, false, false));
        assertThat(desk.history(filed).stage()).isEqualTo(SELECTION_EXERCISE);

        Desk.press("Decide now");
        assertThat(desk.history(filed).stage()).isEqualTo(Stage.SELECTED);
    }

    @Test
    void whatCameMeanwhileIsShownAndWhatWasTypedStays() {
        desk.open(filed);
        Desk.press("Ask for a document");
        choose(kind(), DocumentKind.OTHER);
        write("What exactly", "Something long");
        desk.advance(filed, ACKNOWLEDGED);

        Desk.press("Ask the applicant");

        assertThat(said("alert")).contains("The case has moved meanwhile; here it is as it stands now.");
        assertThat(page()).contains("Moved to: Acknowledged");
        assertThat(area("What exactly").getValue()).isEqualTo("Something long");
        assertThat(desk.history(filed).openRequests()).isEmpty();

        Desk.press("Ask the applicant");
        assertThat(desk.history(filed).openRequests()).hasSize(1);
    }

    @Test
    void aColleagueWhoOnlyLookedIsNotInTheWay() {
        desk.open(filed);
        Desk.press("Move to the next stage");
        desk.look(desk.colleague, filed);

        Desk.press("Move the case");

        assertThat(desk.history(filed).stage()).isEqualTo(ACKNOWLEDGED);
        assertThat(said("status")).contains("The case is now at: Acknowledged");
    }

    @Test
    void theReasonStaysWhereTheCaseIsWithdrawnDuringTheConfirmation() {
        readyToSelect();
        desk.open(filed);
        Desk.press("Decide");
        choose(decision(), Decision.NOT_SELECTED);
        write("Reason", "Others were preferred");
        Desk.press("Continue");
        desk.portal
                .get(WithdrawApplication.class)
                .withdraw(desk.submission(filed).applicant(), filed);

        Desk.press("Decide now");

        assertThat(desk.history(filed).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(said("alert")).contains("The case has moved meanwhile");
        assertThat(area("Reason").getValue()).isEqualTo("Others were preferred");
    }

    @Test
    void aNoteGoesWithTheMoveOnlyWhereThereIsOne() {
        desk.open(filed);
        Desk.press("Move to the next stage");
        assertThat(page()).contains("The next stage is: Acknowledged");
        Desk.press("Move the case");
        assertThat(((CaseEvent.Advanced) last()).note()).isNull();

        Desk.press("Move to the next stage");
        write("Note to the applicant (optional)", " We begin. ");
        Desk.press("Move the case");
        var moved = (CaseEvent.Advanced) last();
        assertThat(moved.to()).isEqualTo(PREREQUISITES_CHECK);
        assertThat(moved.note()).isEqualTo("We begin.");
    }

    @Test
    void whereTwoStagesMayFollowOneHasToBeChosen() {
        readyToSelect();
        decideDirectly(Decision.SELECTED);
        desk.open(filed);
        Desk.press("Move to the next stage");

        Desk.press("Move the case");
        assertThat(problems()).contains("Choose the stage the case moves to");

        RadioButtonGroup<Stage> stages = radios("Next stage");
        assertThat(stages.getListDataView().getItems())
                .containsExactly(Stage.CONSENT_OR_ORIGINALS_REQUESTED, Stage.APPROVED_PENDING_PAYMENT);
        choose(stages, Stage.APPROVED_PENDING_PAYMENT);
        Desk.press("Move the case");
        assertThat(desk.history(filed).stage()).isEqualTo(Stage.APPROVED_PENDING_PAYMENT);
    }

    @Test
    void aDecisionShowsWhatTheApplicantWillReadBeforeItIsTaken() {
        readyToSelect();
        desk.open(filed);
        Desk.press("Decide");
        Desk.press("Continue");
        assertThat(problems()).contains("Choose a decision", "Give the reason for the decision");

        choose(decision(), Decision.SELECTED);
        write("Reason", "A strong career");
        Desk.press("Continue");
        assertThat(page()).contains("You have been selected", "The reason: “A strong career”");
        assertThat(desk.history(filed).stage()).isEqualTo(SELECTION_EXERCISE);

        Desk.press("Change it");
        assertThat(area("Reason").getValue()).isEqualTo("A strong career");
        Desk.press("Continue");
        Desk.press("Decide now");

        var decided = (CaseEvent.Decided) last();
        assertThat(decided.decision()).isEqualTo(Decision.SELECTED);
        assertThat(decided.reason()).isEqualTo("A strong career");
        assertThat(said("status")).contains("Decided: Selected");
        assertThat(buttons("Decide")).isEmpty();
    }

    @Test
    void whileThePrerequisitesAreCheckedTheOnlyDecisionIsToRefuse() {
        desk.advance(filed, ACKNOWLEDGED, PREREQUISITES_CHECK);
        desk.open(filed);
        Desk.press("Decide");
        assertThat(page()).contains("The only decision at this stage is: Refused");

        write("Reason", "No degree");
        Desk.press("Continue");
        Desk.press("Decide now");

        assertThat(desk.history(filed).stage()).isEqualTo(Stage.REFUSED);
    }

    @Test
    void inTheSelectionExerciseACaseIsDecidedAndNotMoved() {
        readyToSelect();

        desk.open(filed);

        assertThat(buttons("Move to the next stage")).isEmpty();
        assertThat(buttons("Decide")).hasSize(1);
    }

    @Test
    void onceACaseIsOverNothingMoreIsOffered() {
        readyToSelect();
        decideDirectly(Decision.NOT_SELECTED);

        desk.open(filed);

        assertThat(_find(ActPanel.class)).isEmpty();
        assertThat(page()).contains("Nothing more can be done with this case.");
    }

    private void readyToSelect() {
        desk.advance(filed, ACKNOWLEDGED, PREREQUISITES_CHECK, ASSESSMENT, SELECTION_EXERCISE);
    }

    private void decideDirectly(Decision decision) {
        desk.portal.get(DecideCase.class).decide(desk.colleague, desk.history(filed), decision, "Because");
    }

    private CaseEvent last() {
        return desk.history(filed).events().getLast();
    }

    private static List<Button> buttons(String text) {
        return _find(Button.class, button -> button.withText(text));
    }

    private static <T> void choose(HasValue<?, T> field, T value) {
        _setValue(field, value);
    }

    private static void write(String label, String text) {
        _setValue(area(label), text);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, field -> field.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Subject> select() {
        return _get(Select.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<DocumentKind> kind() {
        return _get(ComboBox.class);
    }

    private static RadioButtonGroup<Decision> decision() {
        return radios("Decision");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> RadioButtonGroup<T> radios(String label) {
        return _get(RadioButtonGroup.class, group -> group.withLabel(label));
    }

    private static String problems() {
        return Desk.words(_get(ErrorSummary.class));
    }

    /** What was said last, and how. */
    private static String said(String role) {
        var notice = _get(Div.class, div -> div.withAttribute("role", role).withClasses("card"));
        return Desk.words(notice);
    }

    private static String page() {
        return Desk.words(_get(CaseView.class));
    }
}
