package hk.praya.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Submission;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.QueuedCase;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.profile.Profile;
import hk.praya.persistence.Race;
import hk.praya.persistence.Samples;
import hk.praya.persistence.TestPersistence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcCaseHistoriesTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();
    private static final RandomGenerator RANDOM = new SplittableRandom(1);
    private static final Actor OFFICER = EventJsonTest.OFFICER;
    private static final Instant NOW = TestPersistence.NOW;

    static {
        PERSISTENCE.add(OFFICER);
    }

    private final CaseHistories histories = PERSISTENCE.get(CaseHistories.class);
    private final AccountId applicant = PERSISTENCE.somebody();

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @ParameterizedTest
    @MethodSource("hk.praya.persistence.casework.EventJsonTest#everyEvent")
    void anEventComesBackAsItHappened(CaseEvent event) {
        var begun = begin(applicant, NOW);

        var longer = histories.append(begun, event);

        assertThat(longer.events()).hasSize(2).endsWith(event);
        assertThat(histories.find(begun.application())).contains(longer);
        assertThat(histories.find(begun.application(), applicant)).contains(longer);
    }

    @Test
    void eventsComeInTheOrderTheyWereAddedWhateverTheClockSaid() {
        var history = begin(applicant, NOW);
        var added = new ArrayList<>(history.events());
        for (int i = 0; i < 12; i++) {
            var event = new CaseEvent.LookedAt(NOW.minusSeconds(i), OFFICER);
            added.add(event);
            history = histories.append(history, event);
        }

        assertThat(histories.find(history.application()).orElseThrow().events()).isEqualTo(added);
    }

    @Test
    void ofTwoWhoReadTheSameOnlyTheFirstAdds() {
        var history = begin(applicant, NOW);
        var longer = histories.append(history, new CaseEvent.Advanced(NOW, OFFICER, Stage.ACKNOWLEDGED, null));

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> histories.append(history, new CaseEvent.Withdrawn(NOW, OFFICER)));
        assertThat(histories.find(history.application())).contains(longer);
    }

    @Test
    void ofTwoWhoAddAtOnceOneDoes() {
        for (int round = 0; round < 30; round++) {
            var history = begin(applicant, NOW);
            Callable<CaseHistory> look = () -> PERSISTENCE.transact(() -> {
                var seen = histories.find(history.application()).orElseThrow();
                return histories.append(seen, new CaseEvent.LookedAt(NOW, OFFICER));
            });

            var ends = Race.run(List.of(look, look));

            long added = ends.stream()
                    .filter(end -> end.state() == Future.State.SUCCESS)
                    .count();
            assertThat(added).isPositive();
            assertThat(ends)
                    .filteredOn(end -> end.state() == Future.State.FAILED)
                    .allSatisfy(end -> assertThat(end.exceptionNow()).isInstanceOf(ChangedElsewhere.class));
            assertThat(histories.find(history.application()).orElseThrow().events())
                    .hasSize(1 + (int) added);
        }
    }

    @Test
    void nobodyFindsAnothersHistory() {
        var history = begin(applicant, NOW);

        assertThat(histories.find(history.application(), PERSISTENCE.somebody()))
                .isEmpty();
    }

    @Test
    void aDraftHasNoHistory() {
        var draft = PERSISTENCE.draftOf(applicant);

        assertThat(histories.find(draft.id())).isEmpty();
        assertThat(histories.find(draft.id(), applicant)).isEmpty();
    }

    @Test
    void theQueueListsEveryCaseTheLongestWaitingFirst() {
        var late = begin(applicant, NOW.minusSeconds(1));
        var early = begin(PERSISTENCE.somebody(), NOW.minusSeconds(2));
        var moved = histories.append(late, new CaseEvent.Advanced(NOW, OFFICER, Stage.ACKNOWLEDGED, null));

        var queue = histories.queue().stream()
                .filter(queued -> queued.filedAt().isBefore(NOW))
                .toList();

        assertThat(queue).extracting(QueuedCase::history).containsExactly(early, moved);
        assertThat(queue)
                .extracting(QueuedCase::applicant)
                .containsOnly(Samples.fullProfile().person().name());
        assertThat(queue).extracting(QueuedCase::dependants).containsOnly(2);
        assertThat(queue).extracting(QueuedCase::filedAt).containsExactly(NOW.minusSeconds(2), NOW.minusSeconds(1));
    }

    @Test
    void theQueueListsWhomeverItKnowsNoNameOf() {
        var nameless = PERSISTENCE.draftOf(applicant);
        var filedAt = NOW.plusSeconds(99);
        file(submission(nameless, filedAt, Profile.UNANSWERED));

        assertThat(histories.queue())
                .filteredOn(queued -> queued.filedAt().equals(filedAt))
                .singleElement()
                .satisfies(queued -> assertThat(queued.applicant()).isNull());
    }

    private CaseHistory begin(AccountId somebody, Instant filedAt) {
        return file(submission(PERSISTENCE.draftOf(somebody), filedAt, Samples.fullProfile()));
    }

    private CaseHistory file(Submission submission) {
        var applications = PERSISTENCE.get(Applications.class);
        var draft = applications.requireDraft(submission.application(), submission.applicant());
        applications.save(draft.filed(submission.reference(), submission.filedAt()));
        PERSISTENCE.get(Submissions.class).add(submission);
        var filed = new CaseEvent.Filed(submission.filedAt(), Actor.applicant(submission.applicant()));
        histories.begin(submission.application(), filed);
        return new CaseHistory(submission.application(), List.of(filed));
    }

    private static Submission submission(Application.Draft draft, Instant filedAt, Profile profile) {
        var sample = Samples.submission(draft.id(), draft.applicant(), Reference.next(RANDOM));
        return new Submission(
                draft.id(),
                draft.applicant(),
                sample.reference(),
                filedAt,
                sample.legalDay(),
                sample.route(),
                profile,
                sample.dependants(),
                sample.assessment(),
                sample.documents(),
                sample.signedBy());
    }
}
