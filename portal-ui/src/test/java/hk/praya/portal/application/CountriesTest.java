package hk.praya.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "uk, GB",
        "GBR, GB",
        "singapore, SG",
        " France , FR",
        "COTE D’IVOIRE, CI",
        "Türkiye, TR",
        "Turkiye, TR",
        "turkey, TR",
        "Czech Republic, CZ",
        "Hong Kong, HK",
        "Swed, SE",
        "USA, US",
        "ＳＧ, SG"
    })
    void whatIsTypedInFullOrFitsOnlyOneIsMeant(String typed, String code) {
        assertThat(Countries.meant(typed, Locale.ENGLISH)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"united", "Korea", "Atlantis", " "})
    void whatFitsSeveralOrNoneIsNotGuessed(String typed) {
        assertThat(Countries.meant(typed, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void namesAreFoundInTheLanguageOfThePageAndInEnglish() {
        assertThat(Countries.matches("NL", "荷", Locale.TRADITIONAL_CHINESE)).isTrue();
        assertThat(Countries.matches("NL", "nether", Locale.TRADITIONAL_CHINESE)).isTrue();
        assertThat(Countries.matches("NL", "Belg", Locale.TRADITIONAL_CHINESE)).isFalse();
    }
}
