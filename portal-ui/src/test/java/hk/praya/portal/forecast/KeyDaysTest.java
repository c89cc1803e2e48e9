package hk.praya.portal.forecast;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.portal.forecast.Futures.DAY;
import static hk.praya.portal.forecast.Futures.PERSON;
import static hk.praya.portal.forecast.Futures.bornOn;
import static hk.praya.portal.forecast.Futures.forecast;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Suitability;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.PresentWork;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyDaysTest extends KaribuTest {

    @Test
    void the_best_days_are_told_with_their_result_and_those_of_the_threshold_beside_them() {
        assertThat(days(forecast(PERSON)))
                .containsExactly(
                        "Best days to file",
                        "1 July 2027 to 13 March 2031, with 7 of 12",
                        "Threshold of 6 reached",
                        "Every day of the ten years");
    }

    @Test
    void the_last_day_before_a_lapse_is_told_with_the_time_that_is_left() {
        assertThat(days(forecast(PERSON, PresentWork.STANDS_STILL)))
                .containsExactly(
                        "Best days to file",
                        "Today to 13 March 2031, with 6 of 12",
                        "Threshold of 6 reached",
                        "Today to 13 March 2031",
                        "Last day before it lapses",
                        "13 March 2031, in 4 years 3 months");
    }

    @Test
    void days_that_lie_apart_are_told_one_after_the_other() {
        assertThat(days(forecast(bornOn(1976, 3, 14))))
                .contains("Today to 13 March 2027; then From 1 July 2027 on, with 6 of 12");
    }

    @Test
    void a_lapse_that_is_near_is_told_in_days() {
        assertThat(lapsing(DAY.plusDays(1))).endsWith("Today");
        assertThat(lapsing(DAY.plusDays(2))).endsWith("21 November 2026, in 1 day");
        assertThat(lapsing(DAY.plusDays(3))).endsWith("22 November 2026, in 2 days");
        assertThat(lapsing(DAY.plusMonths(1))).endsWith("19 December 2026, in 29 days");
        assertThat(lapsing(DAY.plusMonths(1).plusDays(1))).endsWith("20 December 2026, in 1 month");
        assertThat(lapsing(DAY.plusDays(1))).contains("Today only");
    }

    @Test
    void below_the_threshold_the_best_days_are_not_days_to_file_on() {
        assertThat(days(forecast(PERSON.withLanguage(new Language(NO, NO, 0)))))
                .containsExactly(
                        "Highest certain result",
                        "1 July 2027 to 13 March 2031, with 5 of 12",
                        "Threshold of 6 reached",
                        "Not certain on any day");
    }

    @Test
    void a_result_that_never_changes_is_still_told() {
        var short2 = bornOn(1999, 3, 14).withLanguage(new Language(NO, NO, 0));

        assertThat(days(forecast(short2, PresentWork.STANDS_STILL)))
                .startsWith("Highest certain result", "Every day of the ten years, with 4 of 12");
    }

    @Test
    void where_no_day_is_better_or_none_is_good_that_is_told() {
        assertThat(days(forecast(bornOn(1999, 3, 14), PresentWork.STANDS_STILL)))
                .contains("All the same: no day is better than another.");
        assertThat(days(forecast(PERSON.withSuitability(new Suitability(YES, NO)))))
                .contains("None: a prerequisite is not met in all that time.");
    }

    private static List<String> lapsing(LocalDate birthday) {
        var born = birthday.minusYears(51);
        var person = PERSON.withPerson(Person.UNANSWERED.withDateOfBirth(born));
        return days(forecast(person, PresentWork.STANDS_STILL));
    }

    private static List<String> days(Forecast forecast) {
        return new KeyDays(forecast)
                .getElement()
                .getChildren()
                .map(Element::getTextRecursively)
                .toList();
    }
}
