package hk.praya.portal.forecast;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.portal.forecast.Futures.PERSON;
import static hk.praya.portal.forecast.Futures.bornOn;
import static hk.praya.portal.forecast.Futures.forecast;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.Suitability;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.scoring.forecast.PresentWork;
import java.util.List;
import org.junit.jupiter.api.Test;

class InBriefTest extends KaribuTest {

    @Test
    void where_the_threshold_stays_reached_the_first_change_is_told() {
        assertThat(brief(PERSON))
                .isEqualTo("You meet 6 of 12 criteria today; 6 are needed. The threshold stays reached for all ten"
                        + " years; the first change is on 1 July 2027, when you complete 5 years at graduate or"
                        + " specialist level.");
    }

    @Test
    void where_it_lapses_the_last_day_is_told_and_what_ends_it() {
        var still = new InBrief(forecast(PERSON, PresentWork.STANDS_STILL));

        assertThat(still.words())
                .isEqualTo("You meet 6 of 12 criteria today; 6 are needed. The threshold stays reached to 13 March"
                        + " 2031; on 14 March 2031 you turn 51, and 5 are left.");
        assertThat(brief(bornOn(1976, 3, 14).withMeans(PERSON.means().withOwnsListedCompany(UNANSWERED))))
                .startsWith("You meet 6 of 12 criteria for certain today, and up to 7 by what is still open;")
                .endsWith("to 13 March 2027; on 14 March 2027 you turn 51, and 5 are left for certain.");
    }

    @Test
    void the_assumption_about_work_is_told_where_it_matters() {
        var goesOn = forecast(PERSON);
        var standsStill = forecast(PERSON, PresentWork.STANDS_STILL);
        var old = forecast(bornOn(1960, 1, 1), "abpt-2024", PresentWork.GOES_ON);

        assertThat(new InBrief(goesOn).wordsBeside(standsStill))
                .endsWith("level. This assumes that your present work goes on.");
        assertThat(new InBrief(standsStill).wordsBeside(goesOn))
                .endsWith("left. This assumes that you add no more work from today on.");
        assertThat(new InBrief(old).wordsBeside(old)).doesNotContain("This takes it");
    }

    @Test
    void where_the_threshold_is_yet_to_be_reached_the_day_is_told() {
        var oneLanguage = PERSON.withLanguage(new Language(NO, YES, 0));

        assertThat(brief(oneLanguage))
                .endsWith("From 1 July 2027 to 13 March 2031 you can file with the threshold reached: you complete 5"
                        + " years at graduate or specialist level.");
        assertThat(brief(oneLanguage.withPerson(bornOn(1999, 3, 14).person())))
                .endsWith("From 1 July 2027 on you can file with the threshold reached: you complete 5 years at"
                        + " graduate or specialist level.");
    }

    @Test
    void time_alone_may_not_be_enough() {
        assertThat(brief(PERSON.withLanguage(new Language(NO, NO, 0))))
                .isEqualTo("You meet 4 of 12 criteria today; 6 are needed. Time alone does not bring you there: 5 is"
                        + " the most it comes to in ten years. The first change is on 1 July 2027: you complete 5"
                        + " years at graduate or specialist level.");
    }

    @Test
    void it_may_depend_on_what_is_still_open() {
        assertThat(brief(PERSON.withLanguage(Language.UNANSWERED)))
                .startsWith("You meet 4 of 12 criteria for certain today, and up to 6 by what is still open; 6 are"
                        + " needed. Whether the threshold is reached depends on what is still open.");
    }

    @Test
    void whoever_is_too_young_is_told_from_when_they_may_file() {
        assertThat(brief(bornOn(2009, 5, 2)))
                .isEqualTo("You meet 6 of 12 criteria today; 6 are needed. A prerequisite is not met today, so that an"
                        + " application would be refused. From 2 May 2027 on you can file with the threshold reached:"
                        + " you turn 18.");
    }

    @Test
    void a_prerequisite_that_time_does_not_bring_is_told_first() {
        assertThat(brief(PERSON.withSuitability(new Suitability(YES, NO))))
                .contains("A prerequisite is not met, and time does not change that: an application would be refused."
                        + " The first change is on 1 July 2027:");
    }

    @Test
    void a_prerequisite_may_be_lost() {
        var person = Futures.withTotals(12, 12).withPerson(bornOn(1976, 3, 14).person());
        var short80 = bornOn(1976, 3, 14).withFamily(new Family(NO, new Spouse(NO, NO), List.of()));

        assertThat(new InBrief(forecast(person, "gpt-2006", PresentWork.GOES_ON)).words())
                .endsWith("All holds to 13 March 2027; on 14 March 2027 you turn 51, and a prerequisite is no longer"
                        + " met.");
        assertThat(new InBrief(forecast(short80, "gpt-2006", PresentWork.GOES_ON)).words())
                .isEqualTo("You have 45 of 165 points today; 80 are needed. Time alone does not bring you there: 45 is"
                        + " the most it comes to in ten years. The first change is on 14 March 2027: you turn 51.");
    }

    @Test
    void the_achievement_route_has_no_numbers() {
        assertThat(achievement(PERSON.withAchievement(new Achievement(YES, NO))))
                .isEqualTo(
                        "This route is open to you today. Nothing about that changes by itself in the next ten years.");
        assertThat(achievement(PERSON.withAchievement(new Achievement(NO, NO))))
                .startsWith("This route is not open to you today.");
        assertThat(achievement(bornOn(2009, 5, 2)))
                .isEqualTo("Whether this route is open to you depends on what you have not told yet. A prerequisite is"
                        + " not met today, so that an application would be refused. The first change is on 2 May 2027:"
                        + " you turn 18.");
    }

    private static String achievement(Profile told) {
        return new InBrief(forecast(told, "abpt-2024", PresentWork.GOES_ON)).words();
    }

    private static String brief(Profile told) {
        return new InBrief(forecast(told)).words();
    }
}
