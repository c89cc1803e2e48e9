package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void inOneLanguageANameIsTheWholeText() {
        var name = Language.ENGLISH.named("Sign in (again)?");
        assertThat("Sign in (again)?").matches(name);
        assertThat("Sign in (again)? 登入").doesNotMatch(name);
        assertThat("Sign in again").doesNotMatch(name);
    }

    @Test
    void inTwoItMayGoOnInTheSecondAndNotInTheFirst() {
        var name = Language.ENGLISH_AND_TRADITIONAL.named("Ask");
        assertThat("Ask").matches(name);
        assertThat("Ask 要求").matches(name);
        assertThat("Ask for a document").doesNotMatch(name);
        assertThat("Ask for 要求").doesNotMatch(name);
    }
}
