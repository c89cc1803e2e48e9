package hk.praya.persistence.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.persistence.Samples;
import hk.praya.persistence.TestPersistence;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcProfilesTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();

    private final Profiles profiles = PERSISTENCE.get(Profiles.class);

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    static Stream<Profile> everySort() {
        return Stream.of(Samples.fullProfile(), Samples.emptyLists(), Profile.UNANSWERED);
    }

    @ParameterizedTest
    @MethodSource("everySort")
    void aProfileComesBackAsItWasKept(Profile profile) {
        var owner = PERSISTENCE.somebody();

        var added = profiles.add(new StoredProfile(owner, profile, 0));

        assertThat(added).isEqualTo(new StoredProfile(owner, profile, 0));
        assertThat(profiles.find(owner)).contains(added);
    }

    @Test
    void aProfileIsSavedOverTheOneThatWasRead() {
        var owner = PERSISTENCE.somebody();
        var added = profiles.add(new StoredProfile(owner, Profile.UNANSWERED, 0));

        var saved = profiles.save(added.with(Samples.fullProfile()));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(profiles.find(owner)).contains(saved);
    }

    @Test
    void ofTwoWhoReadTheSameOnlyTheFirstSaves() {
        var owner = PERSISTENCE.somebody();
        var first = profiles.add(new StoredProfile(owner, Profile.UNANSWERED, 0));
        var second = profiles.find(owner).orElseThrow();
        profiles.save(first.with(Samples.fullProfile()));

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> profiles.save(second.with(Samples.emptyLists())));
        assertThat(profiles.find(owner)).map(StoredProfile::profile).contains(Samples.fullProfile());
    }

    @Test
    void aPersonHasOneProfile() {
        var owner = PERSISTENCE.somebody();
        profiles.add(new StoredProfile(owner, Profile.UNANSWERED, 0));

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> profiles.add(new StoredProfile(owner, Samples.fullProfile(), 0)));
    }

    @Test
    void nobodyFindsAnothersProfile() {
        profiles.add(new StoredProfile(PERSISTENCE.somebody(), Samples.fullProfile(), 0));

        assertThat(profiles.find(PERSISTENCE.somebody())).isEmpty();
        assertThat(profiles.find(new AccountId(TestPersistence.newId()))).isEmpty();
    }
}
