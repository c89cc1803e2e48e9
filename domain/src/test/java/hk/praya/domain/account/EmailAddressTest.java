package hk.praya.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.hk", "ada.lovelace+qmas@mail.example.org", "o'neill@example.org", "陳@例子.香港", "a_b@c-d.org"})
    void anAddressIsRead(String typed) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::value).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@.org",
                "ada@example..org",
                "ada@example.org.",
                "ada@@example.org",
                "ada lovelace@example.org",
                "ada@exam ple.org",
                "ada@example.org,bob@example.org",
                "ada@example.org;bob@example.org",
                "<ada@example.org>",
                "\"ada\"@example.org",
                "ada@example.org\r\nbcc:bob@example.org"
            })
    void whatIsNoAddressIsNotRead(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void oneAddressIsReadHoweverItIsTyped() {
        assertThat(EmailAddress.parse("  Ada@Example.ORG\n")).contains(new EmailAddress("ada@example.org"));
    }

    @Test
    void an254CharacterAddressIsReadAndALongerOneIsNot() {
        var longest = "a".repeat(254 - "@example.org".length()) + "@example.org";

        assertThat(EmailAddress.parse(longest)).isPresent();
        assertThat(EmailAddress.parse("a" + longest)).isEmpty();
    }

    @Test
    void anAddressIsNeverKeptInAnyOtherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("Ada@example.org"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(" ada@example.org"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("a".repeat(250) + "@example.org"));
    }

    @Test
    void anAddressIsReadWhereLowerCaseIsLongerThanUpperCase() {
        assertThat(EmailAddress.parse("İ@example.org"))
                .hasValueSatisfying(address -> assertThat(address.value()).endsWith("@example.org"));
    }
}
