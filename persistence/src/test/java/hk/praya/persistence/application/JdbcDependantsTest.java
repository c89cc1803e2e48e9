package hk.praya.persistence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.profile.Answer;
import hk.praya.persistence.Samples;
import hk.praya.persistence.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;

class JdbcDependantsTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();

    private final Dependants dependants = PERSISTENCE.get(Dependants.class);
    private final AccountId applicant = PERSISTENCE.somebody();
    private final AccountId stranger = PERSISTENCE.somebody();
    private final Application.Draft draft = PERSISTENCE.draftOf(applicant);

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void everybodyComesBackAsTheyWereEntered() {
        var spouse = Samples.spouse(draft.id(), applicant);
        var child = Samples.child(draft.id(), applicant);

        assertThat(dependants.add(spouse)).isEqualTo(spouse);
        assertThat(dependants.add(child)).isEqualTo(child);
        assertThat(dependants.find(spouse.id(), applicant)).contains(spouse);
        assertThat(dependants.find(child.id(), applicant)).contains(child);
    }

    @ParameterizedTest
    @EnumSource(
            value = Relationship.class,
            names = {"SPOUSE", "PARTNER"})
    void theSpouseOrPartnerComesFirstAndThenTheChildrenInTheOrderOfEntry(Relationship relationship) {
        var eldest = dependants.add(Samples.child(draft.id(), applicant));
        var second = dependants.add(Samples.child(draft.id(), applicant));
        var third = dependants.add(Samples.child(draft.id(), applicant));
        var companion = dependants.add(as(relationship, Samples.spouse(draft.id(), applicant)));

        assertThat(dependants.findAll(draft.id(), applicant)).containsExactly(companion, eldest, second, third);
    }

    @Test
    void anEntryIsSavedOverTheOneThatWasRead() {
        var added = dependants.add(Samples.child(draft.id(), applicant));

        var saved = dependants.save(as(Relationship.PARTNER, added));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(dependants.find(added.id(), applicant)).contains(saved);
    }

    @Test
    void ofTwoWhoReadTheSameOnlyTheFirstSaves() {
        var first = dependants.add(Samples.child(draft.id(), applicant));
        var second = as(Relationship.PARTNER, first);
        dependants.save(as(Relationship.SPOUSE, first));

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> dependants.save(second));
    }

    @Test
    void whoWasRemovedElsewhereIsNotSavedAgain() {
        var added = dependants.add(Samples.child(draft.id(), applicant));
        dependants.remove(added);

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> dependants.save(added));
        assertThat(dependants.findAll(draft.id(), applicant)).isEmpty();
    }

    @Test
    void removingTwiceRemovesOnceAndNobodyElse() {
        var added = dependants.add(Samples.child(draft.id(), applicant));
        var other = dependants.add(Samples.child(draft.id(), applicant));

        dependants.remove(added);
        dependants.remove(added);

        assertThat(dependants.findAll(draft.id(), applicant)).containsExactly(other);
    }

    @Test
    void nobodyFindsAnothersFamily() {
        var added = dependants.add(Samples.spouse(draft.id(), applicant));

        assertThat(dependants.find(added.id(), stranger)).isEmpty();
        assertThat(dependants.findAll(draft.id(), stranger)).isEmpty();
    }

    @Test
    void nobodyIsEnteredInAnothersApplication() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> dependants.add(Samples.child(draft.id(), stranger)));
    }

    private static Dependant as(Relationship relationship, Dependant entry) {
        return new Dependant(
                entry.id(),
                entry.application(),
                entry.applicant(),
                relationship,
                entry.name(),
                entry.dateOfBirth(),
                entry.nationality(),
                entry.travelDocument(),
                Answer.NO,
                entry.version());
    }
}
