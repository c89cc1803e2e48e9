package hk.praya.portal.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Finding;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.Change;
import hk.praya.scoring.advice.Change.Learn.Tongue;
import hk.praya.scoring.advice.Ease;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.WorkKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeWordsTest extends KaribuTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void every_question_that_a_test_may_leave_open_has_words() {
        var asked = EnumSet.noneOf(Question.class);
        new QmasRules()
                .assessAll(Profile.UNANSWERED, DAY)
                .forEach(result ->
                        result.findings().forEach(finding -> asked.addAll(((Finding.Open) finding).missing())));
        asked.addAll(EnumSet.of(
                Question.DEGREE_LEVEL, Question.ELIGIBLE_UNIVERSITY, Question.STEM, Question.RENOWNED_INSTITUTION));

        assertThat(EnumSet.complementOf(asked)).containsExactly(Question.FINANCIAL_SUPPORT, Question.GOOD_CHARACTER);
        assertThat(asked)
                .allSatisfy(question ->
                        assertThat(ChangeWords.of(new Change.Tell(question))).startsWith("If "));
    }

    @Test
    void every_kind_of_work_and_language_and_degree_has_words() {
        Stream.of(WorkKind.values()).forEach(kind -> {
            assertThat(words(new Change.WorkOn(kind, 27, null, false))).startsWith("Work 2 years 3 months more");
            assertThat(words(new Change.WorkOn(kind, 1, null, true)))
                    .startsWith("Work 1 month more")
                    .endsWith(", as you do now");
        });
        Stream.of(Tongue.values())
                .forEach(tongue -> assertThat(words(new Change.Learn(tongue))).contains("written and spoken"));
        Stream.of(DegreeLevel.values())
                .forEach(level -> assertThat(words(new Change.FinishDegree(level, false, false, false)))
                        .startsWith("Finish a "));
        Stream.of(Ease.values())
                .filter(ease -> ease != Ease.ANSWER)
                .forEach(ease ->
                        assertThat(Words.of("advice.plan." + ease, "2 years")).contains("2 years"));
    }

    @Test
    void a_degree_says_only_what_it_has_to_be() {
        assertThat(words(new Change.FinishDegree(DegreeLevel.MASTER, false, false, false)))
                .isEqualTo("Finish a master’s degree");
        assertThat(words(new Change.FinishDegree(DegreeLevel.MASTER, true, false, false)))
                .isEqualTo("Finish a master’s degree at an eligible university");
        assertThat(words(new Change.FinishDegree(DegreeLevel.MASTER, true, true, false)))
                .isEqualTo("Finish a master’s degree in science, technology, engineering or mathematics at an"
                        + " eligible university");
        assertThat(words(new Change.FinishDegree(DegreeLevel.BACHELOR, false, false, true)))
                .isEqualTo("Finish a bachelor’s degree at an internationally renowned institution");
    }

    @Test
    void money_says_where_one_starts_from() {
        assertThat(words(new Change.Earn(1_000_000, 600_000)))
                .isEqualTo("Earn HK$1,000,000 in a year, after HK$600,000 in the past one");
        assertThat(words(new Change.Profit(5_000_000, 0)))
                .isEqualTo("Bring the profit of your business to HK$5,000,000 in a year, after HK$0 in the past one");
        assertThat(words(new Change.Profit(5_000_000, -1)))
                .isEqualTo("Bring the profit of your business to HK$5,000,000 in a year, after a loss in the past one");
    }

    @Test
    void the_others_have_words_too() {
        assertThat(Stream.of(
                                new Change.Qualify(),
                                new Change.MeetTalentList(),
                                new Change.ListCompany(),
                                new Change.SpouseDegree())
                        .map(ChangeWordsTest::words))
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank());
    }

    private static String words(Change change) {
        return ChangeWords.of(change);
    }
}
