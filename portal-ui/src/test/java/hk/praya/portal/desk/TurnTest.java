package hk.praya.portal.desk;

import static hk.praya.domain.casework.Stage.APPROVED_PENDING_PAYMENT;
import static hk.praya.domain.casework.Stage.CONSENT_OR_ORIGINALS_REQUESTED;
import static hk.praya.domain.casework.Stage.EXTENSION_DUE;
import static hk.praya.domain.casework.Stage.EXTENSION_SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnTest {

    private static final Instant FILED = Instant.parse("2026-09-01T02:00:00Z");
    private static final Actor APPLICANT = Actor.applicant(new AccountId(new UUID(0, 1)));
    private static final Actor OFFICER = Actor.officer(new AccountId(new UUID(0, 2)));
    private static final RequestId FIRST = new RequestId(new UUID(0, 3));
    private static final RequestId SECOND = new RequestId(new UUID(0, 4));

    private final List<CaseEvent> events = new ArrayList<>(List.of(new CaseEvent.Filed(FILED, APPLICANT)));

    @Test
    void aCaseThatHasJustComeInIsForAnOfficerSinceItsFiling() {
        assertThat(waiting().turn()).isEqualTo(Turn.OFFICER);
        assertThat(waiting().since()).isEqualTo(FILED);
    }

    @Test
    void anOpenRequestIsForTheApplicantSinceItWasMade() {
        add(new CaseEvent.Advanced(day(1), OFFICER, Stage.ACKNOWLEDGED, null));
        ask(FIRST, 3);
        ask(SECOND, 5);

        assertThat(waiting().turn()).isEqualTo(Turn.APPLICANT);
        assertThat(waiting().since()).isEqualTo(day(3));
        assertThat(waiting().open()).hasSize(2);
        assertThat(waiting().dueOn()).contains(due(3));
    }

    @Test
    void aDocumentThatCameIsForAnOfficerSinceItCameEvenWhileAnotherIsWaitedFor() {
        ask(FIRST, 3);
        ask(SECOND, 4);
        add(new CaseEvent.DocumentSupplied(day(6), APPLICANT, FIRST));

        assertThat(waiting().turn()).isEqualTo(Turn.ANSWERED);
        assertThat(waiting().since()).isEqualTo(day(6));
        assertThat(waiting().open())
                .singleElement()
                .satisfies(asked -> assertThat(asked.request()).isEqualTo(SECOND));
    }

    @Test
    void lookingAtADocumentThatCameLeavesItOpenAndMovingTheCaseDoesNot() {
        ask(FIRST, 3);
        add(new CaseEvent.DocumentSupplied(day(6), APPLICANT, FIRST));
        add(new CaseEvent.LookedAt(day(7), OFFICER));
        assertThat(waiting().turn()).isEqualTo(Turn.ANSWERED);

        add(new CaseEvent.Advanced(day(8), OFFICER, Stage.SELECTION_EXERCISE, null));
        assertThat(waiting().turn()).isEqualTo(Turn.OFFICER);
        assertThat(waiting().since()).isEqualTo(day(8));
    }

    @Test
    void anotherRequestAnswersADocumentThatCame() {
        ask(FIRST, 3);
        add(new CaseEvent.DocumentSupplied(day(6), APPLICANT, FIRST));
        ask(SECOND, 7);

        assertThat(waiting().turn()).isEqualTo(Turn.APPLICANT);
        assertThat(waiting().since()).isEqualTo(day(7));
    }

    @Test
    void nothingIsOpenOnceACaseIsWithdrawnWhateverCameBefore() {
        ask(FIRST, 3);
        add(new CaseEvent.Withdrawn(day(4), APPLICANT));

        assertThat(waiting().turn()).isEqualTo(Turn.NOBODY);
        assertThat(waiting().open()).isEmpty();
        assertThat(waiting().since()).isEqualTo(day(4));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whoseTurnItIsFollowsTheStageWhereNoDocumentIsWaitedFor(Stage stage) {
        if (stage != Stage.SUBMITTED) {
            add(new CaseEvent.Advanced(day(2), OFFICER, stage, null));
        }
        var applicants = Set.of(CONSENT_OR_ORIGINALS_REQUESTED, APPROVED_PENDING_PAYMENT, EXTENSION_DUE);
        var officers = stage.compareTo(Stage.SELECTED) <= 0 || stage == EXTENSION_SUBMITTED;

        assertThat(waiting().turn())
                .isEqualTo(applicants.contains(stage) ? Turn.APPLICANT : officers ? Turn.OFFICER : Turn.NOBODY);
    }

    private void ask(RequestId request, int daysAfter) {
        add(new CaseEvent.DocumentRequested(
                day(daysAfter),
                OFFICER,
                request,
                new Slot(Subject.APPLICANT, DocumentKind.OTHER),
                "Please",
                due(daysAfter)));
    }

    private void add(CaseEvent event) {
        events.add(event);
    }

    private Waiting waiting() {
        return Waiting.of(new CaseHistory(new ApplicationId(new UUID(0, 9)), events));
    }

    private static Instant day(int daysAfter) {
        return FILED.plusSeconds(daysAfter * 86_400L);
    }

    private static LocalDate due(int daysAfter) {
        return LocalDate.of(2026, 10, 1).plusDays(daysAfter);
    }
}
