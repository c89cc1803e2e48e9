package hk.praya.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Suitability;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest extends SectionTest {

    @Test
    void languages_are_told_one_by_one() {
        var told = Told.by(new LanguageSection());
        answer("English, written and spoken", Answer.YES);
        answer("Chinese, written and spoken", Answer.NO);
        type("How many other languages do you write and speak well?", "2");
        assertThat(told.profile()).isEqualTo(Profile.UNANSWERED.withLanguage(new Language(Answer.NO, Answer.YES, 2)));
    }

    @Test
    void a_business_is_asked_its_profit_and_a_loss_is_a_profit_below_zero() {
        var section = new MeansSection();
        var told = Told.by(section);
        type("Income in the past year, in HK$", "HK$1,200,000");
        answer("Do you own a business?", Answer.YES);
        assertThat(sentences(section.unanswered())).contains("Enter the profit of your business in the past year.");
        type("Its profit in the past year, in HK$", "-3,000");
        answer("Do you own a listed company?", Answer.NO);
        assertThat(told.profile())
                .isEqualTo(Profile.UNANSWERED.withMeans(new Means(1_200_000L, Answer.YES, -3_000L, Answer.NO)));
        assertThat(section.unanswered()).isEmpty();
    }

    @Test
    void letters_for_an_income_say_so_and_change_nothing() {
        var section = new MeansSection();
        var told = Told.by(section);
        type("Income in the past year, in HK$", "900000");
        type("Income in the past year, in HK$", "lots");
        assertThat(told.profile().means().annualIncomeHkd()).isEqualTo(900_000);
        assertThat(box("Income in the past year, in HK$").getErrorMessage())
                .isEqualTo("Enter an amount in figures, such as 1,200,000.");
    }

    @Test
    void suitability_and_achievement_are_yes_or_no() {
        var told = Told.by(new SuitabilitySection());
        answer("Can you support yourself and your family without public funds?", Answer.YES);
        answer("Is your record clear?", Answer.NO);
        assertThat(told.profile())
                .isEqualTo(Profile.UNANSWERED.withSuitability(new Suitability(Answer.YES, Answer.NO)));
        var achieved = Told.by(new AchievementSection());
        answer("Have you received an award of exceptional achievement?", Answer.NO);
        assertThat(achieved.profile())
                .isEqualTo(Profile.UNANSWERED.withAchievement(new Achievement(Answer.NO, Answer.UNANSWERED)));
    }

    @Test
    void every_question_is_asked_in_exactly_one_section() {
        var sections = List.of(
                new BirthSection(clock),
                new SuitabilitySection(),
                new StudySection(clock),
                new WorkSection(clock),
                new LanguageSection(),
                new MeansSection(),
                new FamilySection(),
                new AchievementSection());
        assertThat(Arrays.asList(Question.values()))
                .allSatisfy(question -> assertThat(sections.stream().filter(section -> section.asks(question)))
                        .hasSize(1));
    }
}
