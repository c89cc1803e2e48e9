package hk.praya.persistence.application;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Filing;
import hk.praya.domain.application.Step;
import hk.praya.domain.application.Submission;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.assessment.Rules;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.EvidenceRules;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Requirement;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.persistence.Race;
import hk.praya.persistence.Samples;
import hk.praya.persistence.TestPersistence;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files for real, with the use case over these repositories, from several tabs at once. */
class FilingTwiceTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();
    private static final Clock CLOCK = Clock.fixed(TestPersistence.NOW, ZoneOffset.UTC);
    private static final int ROUNDS = 60;

    private final Applications applications = PERSISTENCE.get(Applications.class);
    private final Submissions submissions = PERSISTENCE.get(Submissions.class);
    private final CaseHistories histories = PERSISTENCE.get(CaseHistories.class);
    private final ConcurrentLinkedQueue<Letter> letters = new ConcurrentLinkedQueue<>();
    private final FileApplication filing = filing();

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void howeverManyTabsFileAtOnceItIsFiledOnce(int tabs) {
        for (int round = 0; round < ROUNDS; round++) {
            var applicant = PERSISTENCE.somebody();
            var draft = finishedDraft(applicant);
            letters.clear();

            var ends = Race.run(Collections.nCopies(tabs, file(applicant, draft.id())));

            var submission = submissions.find(draft.id(), applicant).orElseThrow();
            assertThat(ends)
                    .allSatisfy(end -> assertThat(accepted(end)).isIn(Optional.of(submission), Optional.empty()));
            assertThat(ends).anySatisfy(end -> assertThat(accepted(end)).contains(submission));
            assertFiledOnce(draft.id(), applicant, submission);
        }
    }

    @Test
    void filingAgainLaterFindsWhatWasFiled() throws Exception {
        var applicant = PERSISTENCE.somebody();
        var draft = finishedDraft(applicant);

        var first = file(applicant, draft.id()).call();
        var second = file(applicant, draft.id()).call();

        assertThat(second).isEqualTo(first).isInstanceOf(Filing.Accepted.class);
    }

    @Test
    void aTabThatChangesTheDraftWhileItIsFiledChangesNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            var applicant = PERSISTENCE.somebody();
            var draft = finishedDraft(applicant);
            letters.clear();
            var dependants = PERSISTENCE.get(Dependants.class);
            Callable<Filing> addChild = () -> PERSISTENCE.transact(() -> {
                applications.requireDraft(draft.id(), applicant);
                dependants.add(Samples.child(draft.id(), applicant));
                return new Filing.Refused(List.of());
            });

            Race.run(List.of(file(applicant, draft.id()), addChild));

            var frozen = submissions.find(draft.id(), applicant).map(Submission::dependants);
            frozen.ifPresent(family ->
                    assertThat(dependants.findAll(draft.id(), applicant)).isEqualTo(family));
        }
    }

    private void assertFiledOnce(ApplicationId id, AccountId applicant, Submission submission) {
        assertThat(applications.find(id, applicant))
                .contains(new Application.Filed(id, applicant, submission.reference(), submission.filedAt(), 2));
        assertThat(histories.find(id, applicant).orElseThrow().events()).hasSize(1);
        assertThat(PERSISTENCE
                        .jdbc()
                        .sql("select count(*) from submissions where applicant_id = ?")
                        .param(applicant.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(letters)
                .singleElement()
                .isInstanceOfSatisfying(
                        Letter.FilingReceipt.class,
                        receipt -> assertThat(receipt.reference()).isEqualTo(submission.reference()));
    }

    /** The submission an end has brought; empty where it was a lost race, and an error where it was anything else. */
    private static Optional<Submission> accepted(Future<Filing> end) {
        if (end.state() == Future.State.FAILED) {
            assertThat(end.exceptionNow()).isInstanceOf(ChangedElsewhere.class);
            return Optional.empty();
        }
        assertThat(end.resultNow()).isInstanceOf(Filing.Accepted.class);
        return Optional.of(((Filing.Accepted) end.resultNow()).submission());
    }

    private Callable<Filing> file(AccountId applicant, ApplicationId application) {
        return () -> PERSISTENCE.transact(() -> filing.file(applicant, application, "Ada Lovelace", false));
    }

    private Application.Draft finishedDraft(AccountId applicant) {
        PERSISTENCE.get(Profiles.class).add(new StoredProfile(applicant, Samples.fullProfile(), 0));
        var draft = PERSISTENCE.draftOf(applicant);
        return applications.save(new Application.Draft(
                draft.id(),
                applicant,
                draft.route(),
                EnumSet.allOf(Step.class),
                Step.DECLARATION,
                draft.startedAt(),
                draft.version()));
    }

    private FileApplication filing() {
        var preparing = new PrepareFiling(
                applications,
                PERSISTENCE.get(Profiles.class),
                PERSISTENCE.get(Dependants.class),
                PERSISTENCE.get(Documents.class),
                new EverybodyPasses(),
                new NothingAsked(),
                CLOCK);
        return new FileApplication(
                applications,
                submissions,
                histories,
                preparing,
                PERSISTENCE.get(Documents.class),
                PERSISTENCE.get(Papers.class),
                PERSISTENCE.get(Accounts.class),
                letters::add,
                new SecureRandom(),
                CLOCK);
    }

    private static final class EverybodyPasses implements Rules {

        @Override
        public Assessment assess(Profile profile, LocalDate on) {
            var met = Samples.assessment().findings().stream()
                    .filter(Finding.Met.class::isInstance)
                    .toList();
            return new Assessment(new RuleSetId("test"), Kind.CRITERIA, on, true, 1, 12, List.of(), met);
        }

        @Override
        public Assessment assess(RuleSetId ruleSet, Profile profile, LocalDate on) {
            return assess(profile, on);
        }

        @Override
        public List<Assessment> assessAll(Profile profile, LocalDate on) {
            return List.of(assess(profile, on));
        }
    }

    private static final class NothingAsked implements EvidenceRules {

        @Override
        public List<Requirement> ofApplicant(Profile profile, Assessment assessment) {
            return List.of();
        }

        @Override
        public List<Requirement> ofDependant(Dependant dependant, Assessment assessment) {
            return List.of();
        }
    }
}
