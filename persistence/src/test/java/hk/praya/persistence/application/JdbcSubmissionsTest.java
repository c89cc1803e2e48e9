package hk.praya.persistence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Submissions;
import hk.praya.persistence.Samples;
import hk.praya.persistence.TestPersistence;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JdbcSubmissionsTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();
    private static final RandomGenerator RANDOM = new SplittableRandom(1);

    private final Submissions submissions = PERSISTENCE.get(Submissions.class);
    private final AccountId applicant = PERSISTENCE.somebody();
    private final ApplicationId application = PERSISTENCE.draftOf(applicant).id();

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void aSubmissionComesBackAsItWasFrozen() {
        var submission = Samples.submission(application, applicant, Reference.next(RANDOM));

        submissions.add(submission);

        assertThat(submissions.find(application, applicant)).contains(submission);
        assertThat(submissions.find(application)).contains(submission);
    }

    @Test
    void anApplicationIsSubmittedOnce() {
        var submission = Samples.submission(application, applicant, Reference.next(RANDOM));
        submissions.add(submission);

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> submissions.add(Samples.submission(application, applicant, Reference.next(RANDOM))));
        assertThat(submissions.find(application)).contains(submission);
    }

    @Test
    void aReferenceIsGivenOnce() {
        var reference = Reference.next(RANDOM);
        submissions.add(Samples.submission(application, applicant, reference));
        var somebody = PERSISTENCE.somebody();
        var another = PERSISTENCE.draftOf(somebody).id();

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> submissions.add(Samples.submission(another, somebody, reference)));
        assertThat(submissions.find(another)).isEmpty();
    }

    @Test
    void nobodyFindsAnothersSubmission() {
        submissions.add(Samples.submission(application, applicant, Reference.next(RANDOM)));

        assertThat(submissions.find(application, PERSISTENCE.somebody())).isEmpty();
    }
}
