package hk.praya.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.OneTimeCode;
import hk.praya.domain.account.OneTimeCodes;
import hk.praya.domain.account.Secrets;
import hk.praya.persistence.Race;
import hk.praya.persistence.TestPersistence;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JdbcOneTimeCodesTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();

    private final OneTimeCodes codes = PERSISTENCE.get(OneTimeCodes.class);

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void aCodeIsFoundByItsAccountAndByItsDigest() {
        var code = code(PERSISTENCE.somebody(), CodePurpose.RECOVER_ACCESS, "token 1");

        codes.put(code);

        assertThat(codes.find(code.account(), CodePurpose.RECOVER_ACCESS)).contains(code);
        assertThat(codes.find(CodePurpose.RECOVER_ACCESS, code.digest())).contains(code);
    }

    @Test
    void aCodeIsOfNoUseForAnythingElseOrAnybodyElse() {
        var code = code(PERSISTENCE.somebody(), CodePurpose.RECOVER_ACCESS, "token 2");

        codes.put(code);

        assertThat(codes.find(code.account(), CodePurpose.INVITE_OFFICER)).isEmpty();
        assertThat(codes.find(CodePurpose.INVITE_OFFICER, code.digest())).isEmpty();
        assertThat(codes.find(PERSISTENCE.somebody(), CodePurpose.RECOVER_ACCESS))
                .isEmpty();
    }

    @Test
    void aNewCodeTakesThePlaceOfTheEarlierOne() {
        var account = PERSISTENCE.somebody();
        var earlier = code(account, CodePurpose.CONFIRM_ADDRESS, "111111");
        var later = code(account, CodePurpose.CONFIRM_ADDRESS, "222222");
        var other = code(account, CodePurpose.RECOVER_ACCESS, "token 3");
        codes.put(other);
        codes.put(earlier);
        codes.save(earlier.afterWrongTry());

        codes.put(later);

        assertThat(codes.find(account, CodePurpose.CONFIRM_ADDRESS)).contains(later);
        assertThat(codes.find(CodePurpose.CONFIRM_ADDRESS, earlier.digest())).isEmpty();
        assertThat(codes.find(account, CodePurpose.RECOVER_ACCESS)).contains(other);
    }

    @Test
    void aCodeThatTwoAccountsWereSentTellsNobody() {
        var first = code(PERSISTENCE.somebody(), CodePurpose.CONFIRM_ADDRESS, "333333");
        var second = code(PERSISTENCE.somebody(), CodePurpose.CONFIRM_ADDRESS, "333333");
        codes.put(first);
        codes.put(second);

        assertThat(codes.find(CodePurpose.CONFIRM_ADDRESS, first.digest())).isEmpty();
        assertThat(codes.find(second.account(), CodePurpose.CONFIRM_ADDRESS)).contains(second);
    }

    @Test
    void aWrongTryCountsOnceForEachReading() {
        var code = code(PERSISTENCE.somebody(), CodePurpose.CONFIRM_ADDRESS, "444444");
        codes.put(code);
        codes.save(code.afterWrongTry());

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> codes.save(code.afterWrongTry()));
        assertThat(codes.find(code.account(), CodePurpose.CONFIRM_ADDRESS))
                .map(OneTimeCode::attemptsLeft)
                .contains(OneTimeCode.ATTEMPTS - 1);
    }

    @Test
    void aCodeIsUsedUpOnce() {
        var code = code(PERSISTENCE.somebody(), CodePurpose.RECOVER_ACCESS, "token 4");
        codes.put(code);

        codes.remove(code);

        assertThat(codes.find(CodePurpose.RECOVER_ACCESS, code.digest())).isEmpty();
        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> codes.remove(code));
    }

    @Test
    void aCodeThatWasTriedInTheMeantimeIsNotUsedUp() {
        var code = code(PERSISTENCE.somebody(), CodePurpose.RECOVER_ACCESS, "token 5");
        codes.put(code);
        codes.save(code.afterWrongTry());

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> codes.remove(code));
    }

    @Test
    void manySendersAtOnceLeaveOneCode() {
        var account = PERSISTENCE.somebody();

        for (int round = 0; round < 20; round++) {
            var sent = List.of(
                    code(account, CodePurpose.CONFIRM_ADDRESS, "a" + round),
                    code(account, CodePurpose.CONFIRM_ADDRESS, "b" + round));
            Race.between(
                    () -> PERSISTENCE.transact(() -> codes.put(sent.getFirst())),
                    () -> PERSISTENCE.transact(() -> codes.put(sent.getLast())));

            assertThat(codes.find(account, CodePurpose.CONFIRM_ADDRESS).orElseThrow())
                    .isIn(sent);
        }
    }

    private static OneTimeCode code(AccountId account, CodePurpose purpose, String secret) {
        return new OneTimeCode(
                TestPersistence.newId(),
                account,
                purpose,
                Secrets.digest(secret),
                TestPersistence.NOW.plusSeconds(1800),
                OneTimeCode.ATTEMPTS,
                0);
    }
}
