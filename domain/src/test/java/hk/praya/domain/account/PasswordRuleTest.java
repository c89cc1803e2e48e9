package hk.praya.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.PasswordRule.Problem;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {

    private static final EmailAddress ADDRESS = new EmailAddress("ada@example.org");
    private static final String VARIED = "correct horse battery staple ";

    @Test
    void fifteenCharactersAreEnoughAndFourteenAreNot() {
        assertThat(PasswordRule.problem(VARIED.substring(0, 14), ADDRESS)).contains(Problem.TOO_SHORT);
        assertThat(PasswordRule.problem(VARIED.substring(0, 15), ADDRESS)).isEmpty();
    }

    @Test
    void aHundredAndTwentyEightCharactersAreTakenAndOneMoreIsNot() {
        var longEnough = VARIED.repeat(5);

        assertThat(PasswordRule.problem(longEnough.substring(0, 128), ADDRESS)).isEmpty();
        assertThat(PasswordRule.problem(longEnough.substring(0, 129), ADDRESS)).contains(Problem.TOO_LONG);
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsOnce() {
        assertThat(PasswordRule.problem("𠀀𠀁𠀂𠀃𠀄𠀅𠀆", ADDRESS)).contains(Problem.TOO_SHORT);
        assertThat(PasswordRule.problem("𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊𠀋𠀌𠀍", ADDRESS))
                .contains(Problem.TOO_SHORT);
        assertThat(PasswordRule.problem("𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊𠀋𠀌𠀍𠀎", ADDRESS))
                .isEmpty();
    }

    @Test
    void fiveDifferentCharactersAreEnoughAndFourAreNot() {
        assertThat(PasswordRule.problem("abcdabcdabcdabcd", ADDRESS)).contains(Problem.TOO_PLAIN);
        assertThat(PasswordRule.problem("abcdeabcdeabcdea", ADDRESS)).isEmpty();
    }

    @Test
    void theAddressIsRefusedInAnyCase() {
        assertThat(PasswordRule.problem("my ada@example.org", ADDRESS)).contains(Problem.CONTAINS_ADDRESS);
        assertThat(PasswordRule.problem("MY ADA@EXAMPLE.ORG".toUpperCase(Locale.ROOT), ADDRESS))
                .contains(Problem.CONTAINS_ADDRESS);
        assertThat(PasswordRule.problem("my bob@example.org", ADDRESS)).isEmpty();
    }
}
