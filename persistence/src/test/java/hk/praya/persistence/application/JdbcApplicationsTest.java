package hk.praya.persistence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Route;
import hk.praya.domain.application.Step;
import hk.praya.persistence.Race;
import hk.praya.persistence.Samples;
import hk.praya.persistence.TestPersistence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class JdbcApplicationsTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();
    private static final RandomGenerator RANDOM = new SplittableRandom(1);

    private final Applications applications = PERSISTENCE.get(Applications.class);
    private final AccountId applicant = PERSISTENCE.somebody();
    private final AccountId stranger = PERSISTENCE.somebody();

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void aDraftComesBackAsItWasAdded() {
        var draft = new Application.Draft(
                new ApplicationId(TestPersistence.newId()),
                applicant,
                Route.ACHIEVEMENT,
                EnumSet.allOf(Step.class),
                Step.DECLARATION,
                TestPersistence.NOW,
                0);

        assertThat(applications.add(draft)).isEqualTo(draft);
        assertThat(applications.find(draft.id(), applicant)).contains(draft);
        assertThat(applications.findAll(applicant)).containsExactly(draft);
    }

    @Test
    void aDraftIsSavedWithWhatChanged() {
        var draft = PERSISTENCE.draftOf(applicant);

        var saved = applications.save(draft.completing(Step.CAREER).at(Step.FAMILY));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.completed()).containsExactly(Step.CAREER);
        assertThat(applications.find(draft.id(), applicant)).contains(saved);
    }

    @Test
    void aFiledApplicationComesBackAsItWasFiled() {
        var draft = PERSISTENCE.draftOf(applicant);

        var filed = applications.save(draft.filed(Reference.next(RANDOM), TestPersistence.NOW));

        assertThat(filed.version()).isEqualTo(1);
        assertThat(applications.find(draft.id(), applicant)).contains(filed);
    }

    @Test
    void ofTwoWhoReadTheSameDraftOnlyTheFirstSaves() {
        var first = PERSISTENCE.draftOf(applicant);
        var second = first.completing(Step.EDUCATION);
        applications.save(first.by(Route.ACHIEVEMENT));

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> applications.save(second));
        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> applications.save(second.filed(Reference.next(RANDOM), TestPersistence.NOW)));
    }

    @Test
    void whatIsFiledIsNoDraftAgain() {
        var draft = PERSISTENCE.draftOf(applicant);
        var filed = applications.save(draft.filed(Reference.next(RANDOM), TestPersistence.NOW));

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> applications.save(draft));
        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> applications.save(filed));
        assertThat(PERSISTENCE.transact(() -> applications.lockDraft(draft.id(), applicant)))
                .isEmpty();
        assertThat(applications.find(draft.id(), applicant)).contains(filed);
    }

    @Test
    void aPersonHasOneDraftBesideWhatWasFiled() {
        var first = PERSISTENCE.draftOf(applicant);
        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> PERSISTENCE.draftOf(applicant));

        var filed = applications.save(first.filed(Reference.next(RANDOM), TestPersistence.NOW));
        var second = PERSISTENCE.draftOf(applicant);

        assertThat(applications.findAll(applicant)).containsExactly(second, filed);
    }

    @Test
    void aReferenceIsGivenOnce() {
        var reference = Reference.next(RANDOM);
        applications.save(PERSISTENCE.draftOf(applicant).filed(reference, TestPersistence.NOW));
        var another = PERSISTENCE.draftOf(stranger);

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> applications.save(another.filed(reference, TestPersistence.NOW)));
    }

    @Test
    void nobodyFindsOrFilesAnothersApplication() {
        var draft = PERSISTENCE.draftOf(applicant);
        var stolen = new Application.Filed(
                draft.id(), stranger, Reference.next(RANDOM), TestPersistence.NOW, draft.version());

        assertThat(applications.find(draft.id(), stranger)).isEmpty();
        assertThat(applications.findAll(stranger)).isEmpty();
        assertThat(PERSISTENCE.transact(() -> applications.lockDraft(draft.id(), stranger)))
                .isEmpty();
        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> applications.save(stolen));
    }

    @Test
    void lockingADraftThatWasChangedSinceTheTransactionFirstReadIsRefused() {
        var draft = PERSISTENCE.draftOf(applicant);

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> PERSISTENCE.transact(() -> {
                    applications.find(draft.id(), applicant);
                    Race.between(() -> applications.save(draft.by(Route.ACHIEVEMENT)));
                    return applications.lockDraft(draft.id(), applicant);
                }));
    }

    @Test
    void savingADraftThatWasChangedSinceTheTransactionFirstReadIsRefused() {
        var draft = PERSISTENCE.draftOf(applicant);

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> PERSISTENCE.transact(() -> {
                    applications.find(draft.id(), applicant);
                    Race.between(() -> applications.save(draft.by(Route.ACHIEVEMENT)));
                    return applications.save(draft.completing(Step.CAREER));
                }));
    }

    @Test
    void whileADraftIsLockedNothingIsAddedToIt() {
        var draft = PERSISTENCE.draftOf(applicant);
        var dependants = PERSISTENCE.get(Dependants.class);
        var child = Samples.child(draft.id(), applicant);

        PERSISTENCE.transact(() -> {
            applications.requireDraft(draft.id(), applicant);
            Race.between(() -> assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> withoutWaiting(() -> dependants.add(child)))
                    .withMessageContaining("Lock wait timeout"));
        });

        dependants.add(child);
        assertThat(dependants.findAll(draft.id(), applicant)).containsExactly(child);
    }

    @Test
    void ofTwoWhoStartAtOnceOneHasTheDraft() {
        for (int round = 0; round < 20; round++) {
            var person = PERSISTENCE.somebody();
            Callable<Application.Draft> start = () -> PERSISTENCE.transact(() -> {
                applications.findAll(person);
                return PERSISTENCE.draftOf(person);
            });

            var ends = Race.run(List.of(start, start));

            assertThat(ends)
                    .filteredOn(end -> end.state() == Future.State.FAILED)
                    .singleElement()
                    .satisfies(end -> assertThat(end.exceptionNow()).isInstanceOf(ChangedElsewhere.class));
            assertThat(applications.findAll(person)).hasSize(1);
        }
    }

    @Test
    void noStepIsDoneAtFirst() {
        var draft = PERSISTENCE.draftOf(applicant);

        assertThat(applications.find(draft.id(), applicant))
                .map(found -> ((Application.Draft) found).completed())
                .contains(Set.of());
    }

    private static void withoutWaiting(Runnable work) {
        PERSISTENCE.transact(() -> {
            PERSISTENCE.jdbc().sql("set innodb_lock_wait_timeout = 0").update();
            try {
                work.run();
            } finally {
                PERSISTENCE.jdbc().sql("set innodb_lock_wait_timeout = default").update();
            }
        });
    }
}
