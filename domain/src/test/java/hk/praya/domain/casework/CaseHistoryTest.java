package hk.praya.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseHistoryTest {

    private static final ApplicationId CASE = new ApplicationId(new UUID(1, 1));
    private static final Actor APPLICANT = Actor.applicant(new AccountId(new UUID(2, 1)));
    private static final Actor OFFICER = Actor.officer(new AccountId(new UUID(2, 2)));
    private static final Set<Stage> DECISION_STAGES = EnumSet.of(Stage.SELECTED, Stage.NOT_SELECTED, Stage.REFUSED);

    @Test
    void aHistoryBeginsWithItsFiling() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseHistory(CASE, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseHistory(CASE, List.of(new CaseEvent.LookedAt(at(0), OFFICER))));
    }

    @Test
    void aFiledCaseIsSubmitted() {
        var history = history();

        assertThat(history.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(history.since()).isEqualTo(at(0));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aCaseStandsWhereItWasLastMoved(Stage stage) {
        var history = history(advanced(1, Stage.ACKNOWLEDGED), advanced(2, stage));

        assertThat(history.stage()).isEqualTo(stage);
        assertThat(history.since()).isEqualTo(at(2));
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void aDecisionMovesTheCaseToTheStageOfItsName(Decision decision) {
        var history = history(
                advanced(1, Stage.SELECTION_EXERCISE), new CaseEvent.Decided(at(2), OFFICER, decision, "because"));

        assertThat(history.stage().name()).isEqualTo(decision.name());
        assertThat(history.since()).isEqualTo(at(2));
    }

    @Test
    void aWithdrawnCaseIsOver() {
        var history = history(withdrawn(1));

        assertThat(history.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(history.stage().isOver()).isTrue();
        assertThat(history.since()).isEqualTo(at(1));
    }

    @Test
    void lookingAndAskingMoveNothing() {
        var request = request(1);
        var history = history(
                advanced(1, Stage.ASSESSMENT),
                new CaseEvent.LookedAt(at(2), OFFICER),
                request,
                new CaseEvent.DocumentSupplied(at(4), APPLICANT, request.request()));

        assertThat(history.stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(history.since()).isEqualTo(at(1));
    }

    @Test
    void aRequestIsOpenUntilItIsSupplied() {
        var first = request(1);
        var second = request(2);

        assertThat(history(first, second).openRequests()).containsExactly(first, second);
        var supplied = history(first, second, new CaseEvent.DocumentSupplied(at(4), APPLICANT, first.request()));
        assertThat(supplied.openRequests()).containsExactly(second);
        assertThat(supplied.openRequest(first.request())).isEmpty();
        assertThat(supplied.openRequest(second.request())).contains(second);
    }

    @Test
    void aCaseIsAtAStageUntilItIsMoved() {
        var history = history(
                request(1), advanced(2, Stage.ACKNOWLEDGED), new CaseEvent.LookedAt(at(3), OFFICER), withdrawn(4));

        assertThat(history.stays())
                .containsExactly(
                        new Stay(Stage.SUBMITTED, at(0), at(2)),
                        new Stay(Stage.ACKNOWLEDGED, at(2), at(4)),
                        new Stay(Stage.WITHDRAWN, at(4), null));
    }

    @Test
    void itIsKnownWhenARequestWasAnswered() {
        var request = request(1);

        assertThat(history(request).suppliedAt(request.request())).isEmpty();
        assertThat(history(request, new CaseEvent.DocumentSupplied(at(4), APPLICANT, request.request()))
                        .suppliedAt(request.request()))
                .contains(at(4));
    }

    @Test
    void nothingIsAskedForOnceACaseIsOver() {
        var history = history(request(1), withdrawn(2));

        assertThat(history.openRequests()).isEmpty();
        assertThat(history.mayRequestDocuments()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aCaseMovesOnlyToTheNextStages(Stage stage) {
        var history = history(advanced(1, stage));

        for (var to : Stage.values()) {
            assertThat(history.mayAdvanceTo(to)).isEqualTo(stage.next().contains(to));
        }
        for (var decision : Decision.values()) {
            assertThat(history.mayDecide(decision)).isEqualTo(stage.decisions().contains(decision));
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nobodyMovesACaseToADecisionWithoutDeciding(Stage stage) {
        assertThat(stage.next())
                .doesNotContainAnyElementsOf(DECISION_STAGES)
                .doesNotContain(Stage.WITHDRAWN, Stage.SUBMITTED)
                .doesNotContain(stage);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void onlyPendingCasesAreDecidedAndWithdrawn(Stage stage) {
        var history = history(advanced(1, stage));
        boolean pending =
                EnumSet.range(Stage.SUBMITTED, Stage.SELECTION_EXERCISE).contains(stage);

        assertThat(history.mayWithdraw()).isEqualTo(pending);
        if (!pending) {
            assertThat(stage.decisions()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aCaseThatIsOverGoesNowhere(Stage stage) {
        if (stage.isOver()) {
            assertThat(stage.next()).isEmpty();
            assertThat(stage.decisions()).isEmpty();
        }
        assertThat(history(advanced(1, stage)).mayRequestDocuments()).isEqualTo(!stage.isOver());
    }

    @Test
    void everyStageIsReachedFromFiling() {
        var reached = EnumSet.of(Stage.SUBMITTED, Stage.WITHDRAWN);
        var frontier = new ArrayList<>(List.of(Stage.SUBMITTED));
        while (!frontier.isEmpty()) {
            var stage = frontier.removeFirst();
            var further = EnumSet.noneOf(Stage.class);
            further.addAll(stage.next());
            stage.decisions().forEach(decision -> further.add(decision.stage()));
            further.stream().filter(reached::add).forEach(frontier::add);
        }

        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    private static CaseHistory history(CaseEvent... events) {
        var all = new ArrayList<CaseEvent>();
        all.add(new CaseEvent.Filed(at(0), APPLICANT));
        all.addAll(Arrays.asList(events));
        return new CaseHistory(CASE, all);
    }

    private static CaseEvent.Advanced advanced(int minute, Stage to) {
        return new CaseEvent.Advanced(at(minute), OFFICER, to, null);
    }

    private static CaseEvent.Withdrawn withdrawn(int minute) {
        return new CaseEvent.Withdrawn(at(minute), APPLICANT);
    }

    private static CaseEvent.DocumentRequested request(int number) {
        return new CaseEvent.DocumentRequested(
                at(number),
                OFFICER,
                new RequestId(new UUID(3, number)),
                new Slot(Subject.APPLICANT, DocumentKind.NET_WORTH),
                "a bank statement",
                LocalDate.of(2025, 4, 1));
    }

    private static Instant at(int minute) {
        return Instant.parse("2025-03-04T00:00:00Z").plusSeconds(60L * minute);
    }
}
