package hk.praya.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.portal.profile.Reading.Blank;
import hk.praya.portal.profile.Reading.Read;
import hk.praya.portal.profile.Reading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "4.5|4.5", "4,5|4.5", "０|0", "１２．５|12.5", " 7 |7", ".5|0.5", "80|80", "0.25|0.25"})
    void years_are_read_with_decimals_and_full_width_digits(String typed, double years) {
        assertThat(Typing.years(typed)).isEqualTo(new Read<>(years));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|figure.years.negative",
                "−3|figure.years.negative",
                "ten|figure.years",
                "5 years|figure.years",
                "4.5.6|figure.years",
                "4½|figure.years",
                "80.1|figure.years.many",
                "2010|figure.years.many"
            })
    void what_are_no_years_is_said_to_be_none(String typed, String why) {
        assertThat(Typing.years(typed)).isEqualTo(new Unreadable<>(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000"})
    void nothing_typed_is_blank(String typed) {
        assertThat(Typing.years(typed)).isEqualTo(new Blank<>());
        assertThat(Typing.count(typed)).isEqualTo(new Blank<>());
        assertThat(Typing.dollars(typed)).isEqualTo(new Blank<>());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200000|1200000",
                "1,200,000|1200000",
                "HK$1,200,000|1200000",
                "hkd 1 200 000|1200000",
                "$ 1,200,000.50|1200000",
                "１，２００，０００|1200000",
                "12,00,000|1200000",
                "120,0000|1200000",
                "1’200’000|1200000",
                "0|0",
                "999999999999|999999999999"
            })
    void dollars_are_read_as_people_write_them(String typed, long hkd) {
        assertThat(Typing.dollars(typed)).isEqualTo(new Read<>(hkd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.200", "1.200.000", "1,2", "a lot", "1,,200", "US$5", "1000000000000", "12-5"})
    void what_could_be_two_amounts_or_none_is_not_guessed(String typed) {
        assertThat(Typing.dollars(typed)).isEqualTo(new Unreadable<>("figure.dollars"));
    }

    @Test
    void a_loss_is_a_profit_below_zero_and_an_income_cannot_be() {
        assertThat(Typing.profit("-200,000")).isEqualTo(new Read<>(-200_000L));
        assertThat(Typing.profit("HK$-5")).isEqualTo(new Read<>(-5L));
        assertThat(Typing.profit("-HK$5")).isEqualTo(new Read<>(-5L));
        assertThat(Typing.profit("(300)")).isEqualTo(new Read<>(-300L));
        assertThat(Typing.dollars("-1")).isEqualTo(new Unreadable<>("figure.dollars.negative"));
    }

    @Test
    void a_count_is_whole_and_at_most_twenty() {
        assertThat(Typing.count("20")).isEqualTo(new Read<>(20));
        assertThat(Typing.count("２")).isEqualTo(new Read<>(2));
        assertThat(Typing.count("21")).isEqualTo(new Unreadable<>("figure.count.many"));
        assertThat(Typing.count("1.5")).isEqualTo(new Unreadable<>("figure.count"));
        assertThat(Typing.count("-1")).isEqualTo(new Unreadable<>("figure.count"));
    }
}
