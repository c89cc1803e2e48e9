package hk.praya.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The specimens are those that ICAO publishes in Doc 9303; nobody bears these names. */
class MachineReadableZoneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String TD3_NAME = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String TD3_DATA = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final String TD2_NAME = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<";
    private static final String TD2_DATA = "D231458907UTO7408122F1204159<<<<<<<6";
    private static final String TD1_NUMBER = "I<UTOD231458907<<<<<<<<<<<<<<<";
    private static final String TD1_DATA = "7408122F1204159UTO<<<<<<<<<<<6";
    private static final String TD1_NAME = "ERIKSSON<<ANNA<MARIA<<<<<<<<<<";

    @Test
    void thePassportOfTheStandardIsRead() {
        assertIsSpecimen(found(TD3_NAME, TD3_DATA), "L898902C3");
    }

    @Test
    void theLargeCardOfTheStandardIsRead() {
        assertIsSpecimen(found(TD2_NAME, TD2_DATA), "D23145890");
    }

    @Test
    void theCardOfTheStandardIsRead() {
        assertIsSpecimen(found(TD1_NUMBER, TD1_DATA, TD1_NAME), "D23145890");
    }

    @ParameterizedTest
    @CsvSource({"I<UTOD23145890<7349<<<<<<<<<<<, D23145890734", "I<UTOD23145890<7349<AB12<<<<<<, D23145890734"})
    void aLongNumberGoesOnInTheOptionalData(String first, String number) {
        var data = "7408122F1204159UTO<<<<<<<<<<<";
        var composed = first.substring(5) + "7408122" + "1204159" + "<<<<<<<<<<<";

        var zone = found(first, data + MachineReadableZone.checkDigit(composed), TD1_NAME);

        assertIsSpecimen(zone, number);
    }

    @Test
    void aLongNumberThatDoesNotFitIsMisread() {
        assertThat(found("I<UTOD23145890<7348<<<<<<<<<<<", TD1_DATA, TD1_NAME).misread())
                .containsExactly(ZoneField.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"520727, 3", "L898902C3, 6", "ZE184226B<<<<<, 1", "740812, 2", "120415, 9", "<<<<<<, 0"})
    void theCheckDigitsAreThoseOfTheStandard(String field, char digit) {
        assertThat(MachineReadableZone.checkDigit(field)).isEqualTo(digit);
    }

    @Test
    void anEmptyOptionalFieldMayHaveAFillerForItsCheckDigit() {
        var composed = "L898902C36" + "7408122" + "1204159" + "<".repeat(15);
        var data = "L898902C36UTO7408122F1204159" + "<".repeat(15) + MachineReadableZone.checkDigit(composed);

        assertIsSpecimen(found(TD3_NAME, data), "L898902C3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " P < U T O E R I K S S O N < < A N N A < M A R I A <<<<<<<<<<<<<<<<<<<",
                "p<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<<",
                "P<UTOERIKSSON«ANNA<MARIA«««««««««<",
                "P‹UTOERIKSSON«ANNA‹MARIA«««««««««<",
                "P<UT0ER1K5S0N<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<",
                "P＜UTOERIKSSON＜＜ANNA＜MARIA＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<<",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<KK<<<C<<<",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<K",
                "P<UTOERIKSSON<<ANNA<MARIA<<",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<<<<KKKKKKKK",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<K"
            })
    void aNameLineIsReadAsMachinesSeeIt(String line) {
        var zone = found(line, TD3_DATA);

        assertThat(zone.surname()).isEqualTo("ERIKSSON");
        assertThat(zone.givenNames()).isEqualTo("ANNA MARIA");
        assertThat(zone.issuer()).isEqualTo("UTO");
        assertThat(zone.misread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L898902C36UTO74O8I22FI2O4I59ZE184226B<<<<<IO",
                "L898902C36UT07408122F1204159ZE184226B<<<<<10",
                "L898902C36UTO74Q8L22F1Z04lS9ZE184226B«««10",
                "L898902C36UTO7408122F1204159ZE184226B<<<10",
                "L898902C36UTO7408122F1204159ZE184226B<<<<<<<<<10"
            })
    void aDataLineIsReadAsMachinesSeeIt(String line) {
        assertIsSpecimen(found(TD3_NAME, line), "L898902C3");
    }

    @Test
    void aNumberIsNeverPutRightBecauseItMayHaveBoth() {
        assertThat(found(TD3_NAME, TD3_DATA.replace("L898902C36", "L8989O2C36")).misread())
                .containsExactly(ZoneField.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "0, M, NUMBER",
        "9, 7, NUMBER",
        "13, 8, BIRTH",
        "18, 3, BIRTH",
        "19, 3, BIRTH",
        "21, 2, EXPIRY",
        "27, 8, EXPIRY"
    })
    void aWrongCharacterIsFoundByItsCheckDigit(int at, String character, ZoneField field) {
        var zone = found(TD3_NAME, replaced(TD3_DATA, at, character));

        assertThat(zone.misread()).containsExactly(field);
        assertThat(zone.fitsAsAWhole()).isFalse();
    }

    @Test
    void whatOnlyTheWholeCoversIsFoundByTheLastCheckDigit() {
        var zone = found(TD3_NAME, replaced(TD3_DATA, 30, "2"));

        assertThat(zone.misread()).isEmpty();
        assertThat(zone.fitsAsAWhole()).isFalse();
    }

    @Test
    void oneFittingCheckDigitMakesAZone() {
        assertThat(found(TD3_NAME, "L898902C37UTO7408122F1204150ZE184226B<<<<<10")
                        .misread())
                .containsExactlyInAnyOrder(ZoneField.NUMBER, ZoneField.EXPIRY);
    }

    @Test
    void aMisreadDayIsNotGiven() {
        assertThat(found(TD3_NAME, replaced(TD3_DATA, 18, "3")).birth()).isNull();
        assertThat(found(TD3_NAME, replaced(TD3_DATA, 26, "6")).expiry()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"740230", "741301", "740800", "7408<1", "<<0812", "<<08<<"})
    void whatIsNoDayIsMisreadEvenWhenItsCheckDigitFits(String birth) {
        var zone = found(TD3_NAME, withBirth(birth));

        assertThat(zone.misread()).containsExactly(ZoneField.BIRTH);
        assertThat(zone.birth()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<", "74<<<<", "7408<<"})
    void aDayOfBirthMayBeUnknown(String birth) {
        var zone = found(TD3_NAME, withBirth(birth));

        assertThat(zone.misread()).isEmpty();
        assertThat(zone.birth()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "260601, 2026-06-01",
        "260602, 1926-06-02",
        "270101, 1927-01-01",
        "991231, 1999-12-31",
        "000229, 2000-02-29",
        "250101, 2025-01-01"
    })
    void aBirthIsInTheLastHundredYears(String birth, LocalDate day) {
        assertThat(found(TD3_NAME, withBirth(birth)).birth()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"761231, 2076-12-31", "770101, 1977-01-01", "120415, 2012-04-15", "350101, 2035-01-01"})
    void anExpiryIsWithinFiftyYears(String expiry, LocalDate day) {
        assertThat(found(TD3_NAME, withExpiry(expiry)).expiry()).isEqualTo(day);
    }

    @Test
    void aSingleNameIsASurname() {
        var zone = found("P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", TD3_DATA);

        assertThat(zone.surname()).isEqualTo("ARKFREITH");
        assertThat(zone.givenNames()).isEmpty();
        assertThat(zone.nameFills()).isFalse();
    }

    @Test
    void miscountedFillersOfACardAreCountedAnew() {
        assertIsSpecimen(
                found("I<UTOD231458907<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<K"),
                "D23145890");
    }

    @ParameterizedTest
    @CsvSource({"7, true", "6, false"})
    void ofOtherFillersUpToEightMayBeMissing(int left, boolean isFound) {
        assertThat(find(List.of("I<UTOD231458907" + "<".repeat(left), TD1_DATA, TD1_NAME))
                        .isPresent())
                .isEqualTo(isFound);
    }

    @Test
    void aNameThatFillsItsFieldMayHaveBeenCut() {
        var zone = found("P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", TD3_DATA);

        assertThat(zone.surname()).isEqualTo("NILAVADHANANANDA");
        assertThat(zone.givenNames()).isEqualTo("CHAYAPA DEJTHAMRONG K");
        assertThat(zone.nameFills()).isTrue();
    }

    @Test
    void theIssuerHasNoFillers() {
        assertThat(found(TD3_NAME.replace("P<UTO", "P<D<<"), TD3_DATA).issuer()).isEqualTo("D");
    }

    @Test
    void theZoneIsFoundAmongOtherLines() {
        var zone = found("PASSPORT", "Utopia", "", "ERIKSSON", TD3_NAME, "", TD3_DATA, "P. 3");

        assertIsSpecimen(zone, "L898902C3");
    }

    @Test
    void ofTwoReadingsTheOneThatFitsIsTaken() {
        assertIsSpecimen(found(TD3_NAME, replaced(TD3_DATA, 18, "3"), TD3_NAME, TD3_DATA), "L898902C3");
        assertIsSpecimen(found(TD3_NAME, TD3_DATA, TD3_NAME, replaced(TD3_DATA, 18, "3")), "L898902C3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                "P<UTOERIKSSON<<ANNA<MARIA<|L898902C36UTO7408122F1204159ZE184226B<<<<<10",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO74X8122F1204159ZE184226B<<<<<10",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159<<<<<10",
                "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10",
                "P<<<<ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10",
                "P<UTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C37UTO7408123F1204150ZE184226B<<<<<10",
                "I<UTOD231458907<<<<<<<<<<<<<<<|7408122F1204159UTO<<<<<<<<<<<6"
            })
    void whatIsNoZoneIsNotFound(String lines) {
        assertThat(find(Arrays.asList(lines.split("\\|", -1)))).isEmpty();
    }

    @Test
    void nothingPersonalIsInWhatALogWouldSay() {
        assertThat(found(TD3_NAME, TD3_DATA).toString().toUpperCase(Locale.ROOT))
                .doesNotContain("ERIKSSON", "ANNA", "L898902C3", "1974", "2012");
    }

    private static String withBirth(String birth) {
        return "L898902C36UTO" + birth + MachineReadableZone.checkDigit(birth) + "F1204159ZE184226B<<<<<10";
    }

    private static String withExpiry(String expiry) {
        return "L898902C36UTO7408122F" + expiry + MachineReadableZone.checkDigit(expiry) + "ZE184226B<<<<<10";
    }

    private static String replaced(String line, int at, String character) {
        return line.substring(0, at) + character + line.substring(at + 1);
    }

    private static void assertIsSpecimen(MachineReadableZone zone, String number) {
        assertThat(zone)
                .usingRecursiveComparison()
                .isEqualTo(new MachineReadableZone(
                        "UTO",
                        "ERIKSSON",
                        "ANNA MARIA",
                        false,
                        number,
                        "UTO",
                        LocalDate.of(1974, 8, 12),
                        LocalDate.of(2012, 4, 15),
                        Set.of(),
                        true));
    }

    private static MachineReadableZone found(String... lines) {
        return find(List.of(lines)).orElseThrow();
    }

    private static Optional<MachineReadableZone> find(List<String> lines) {
        return MachineReadableZone.find(lines, TODAY);
    }
}
