package hk.praya.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

    private final Argon2Passwords passwords = new Argon2Passwords(2);

    @Test
    void aHashSaysHowMuchWorkItIs() {
        assertThat(passwords.hash("correct horse battery")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void thePasswordOfAHashMatchesAndNoOtherDoes() {
        var hash = passwords.hash("correct horse battery");
        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse battery ", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void nothingOfALongPasswordIsCutOff() {
        var long128 = "é".repeat(127);
        assertThat(passwords.matches(long128 + "b", passwords.hash(long128 + "a")))
                .isFalse();
    }

    @Test
    void theSamePasswordNeverHasTheSameHash() {
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(passwords.hash("correct horse battery"));
    }

    @Test
    void withoutAHashNothingMatches() {
        assertThat(passwords.matches("a password nobody has", null)).isFalse();
    }

    @Test
    void whoeverHasToWaitForATurnGetsOne() {
        var hashes = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> passwords.hash("password number " + i))
                .toList();
        assertThat(hashes).hasSize(6).doesNotHaveDuplicates();
    }
}
