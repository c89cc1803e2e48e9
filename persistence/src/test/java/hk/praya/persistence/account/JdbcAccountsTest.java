package hk.praya.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.Role;
import hk.praya.persistence.TestPersistence;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class JdbcAccountsTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();

    private final Accounts accounts = PERSISTENCE.get(Accounts.class);

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void anAccountComesBackAsItWasAdded() {
        var account = account("ada@example.org", "hash", TestPersistence.NOW);

        assertThat(accounts.add(account)).isEqualTo(account);
        assertThat(accounts.find(account.id())).contains(account);
        assertThat(accounts.find(account.email())).contains(account);
    }

    @Test
    void thereIsNobodyUntilSomebodyIsAdded() {
        try (var fresh = TestPersistence.fresh()) {
            var nobody = fresh.get(Accounts.class);
            assertThat(nobody.isEmpty()).isTrue();

            nobody.add(account("first@example.org", null, null));

            assertThat(nobody.isEmpty()).isFalse();
        }
    }

    @Test
    void whatIsNotThereYetStaysAway() {
        var account = account("unconfirmed@example.org", null, null);

        accounts.add(account);

        assertThat(accounts.find(account.id())).contains(account);
    }

    /** Hours that the time zone of the tests leaves out, or has twice, if they are taken for local ones. */
    @ParameterizedTest
    @ValueSource(strings = {"2022-03-27T00:30:00Z", "2022-10-29T20:30:00Z", "2022-10-29T21:30:00Z"})
    void anInstantComesBackWhateverTheClocksOfTheMachineDo(Instant instant) {
        var account = account(TestPersistence.newId() + "@example.org", null, instant);

        accounts.add(account);

        assertThat(accounts.find(account.id())).contains(account);
    }

    @Test
    void savingCountsTheVersionUp() {
        var added = accounts.add(account("saved@example.org", null, null));

        var saved = accounts.save(added.withPasswordHash("new"));

        assertThat(saved.version()).isEqualTo(added.version() + 1);
        assertThat(accounts.find(added.id())).contains(saved);
    }

    @Test
    void ofTwoWhoReadTheSameOnlyTheFirstSaves() {
        var first = accounts.add(account("twice@example.org", null, null));
        var second = accounts.find(first.id()).orElseThrow();
        accounts.save(first.withPasswordHash("first"));

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> accounts.save(second.withPasswordHash("second")));
        assertThat(accounts.find(first.id()).orElseThrow().passwordHash()).isEqualTo("first");
    }

    @Test
    void anAddressHasOneAccount() {
        accounts.add(account("one@example.org", null, null));

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> accounts.add(account("one@example.org", null, null)))
                .satisfies(refusal -> assertThat(refusal)
                        .hasMessageNotContaining("one@example")
                        .hasNoCause());
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anAddressThatIsTakenIsNotLogged(CapturedOutput output) {
        accounts.add(account("secret@example.org", null, null));

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> accounts.add(account("secret@example.org", null, null)));
        assertThat(output).doesNotContain("secret@example");
    }

    @Test
    void addressesThatDifferByAnAccentAreTwo() {
        accounts.add(account("rene@example.org", null, null));
        accounts.add(account("rené@example.org", null, null));

        assertThat(accounts.find(new EmailAddress("rene@example.org")))
                .isNotEqualTo(accounts.find(new EmailAddress("rené@example.org")));
    }

    @Test
    void aStrangerIsNotFound() {
        assertThat(accounts.find(new AccountId(TestPersistence.newId()))).isEmpty();
        assertThat(accounts.find(new EmailAddress("stranger@example.org"))).isEmpty();
    }

    private static Account account(String email, @Nullable String hash, @Nullable Instant confirmedAt) {
        return new Account(
                new AccountId(TestPersistence.newId()),
                new EmailAddress(email),
                Role.OFFICER,
                hash,
                confirmedAt,
                TestPersistence.NOW,
                Locale.forLanguageTag("zh-Hant-HK"),
                0);
    }
}
