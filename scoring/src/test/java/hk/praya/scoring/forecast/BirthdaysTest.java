package hk.praya.scoring.forecast;

import static hk.praya.scoring.Profiles.born;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.Answer;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Facts;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {

    @ParameterizedTest
    @CsvSource({
        "1976-03-14, 51, 2027-03-14",
        "1976-03-14, 0, 1976-03-14",
        "1976-02-28, 51, 2027-02-28",
        "1976-02-29, 51, 2027-03-01",
        "1976-02-29, 52, 2028-02-29",
        "1976-12-31, 51, 2027-12-31"
    })
    void anAgeBeginsOnTheBirthdayAndOn1MarchWhereThereIsNo29February(LocalDate born, int age, LocalDate day) {
        assertThat(Birthdays.turning(age, born)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"1976-03-14", "1976-02-28", "1976-02-29", "1976-03-01", "1976-12-31", "1977-01-01"})
    void onThatDayTheRulesFirstCountTheAge(LocalDate born) {
        for (int age = 0; age <= 100; age++) {
            var day = Birthdays.turning(age, born);
            var counted = new Condition.Aged(age, age);

            assertThat(counted.holds(new Facts(born(born), day))).isEqualTo(Answer.YES);
            assertThat(counted.holds(new Facts(born(born), day.minusDays(1)))).isEqualTo(Answer.NO);
        }
    }
}
