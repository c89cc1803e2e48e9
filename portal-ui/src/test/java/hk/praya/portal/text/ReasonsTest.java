package hk.praya.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.domain.profile.Work;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.portal.testing.Said;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest extends KaribuTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<DegreeLevel> LEVELS = List.of(DegreeLevel.values());
    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final long SEED = 20_261_122;

    private final QmasRules rules = new QmasRules();

    @ParameterizedTest
    @EnumSource
    void every_thing_that_can_be_named_has_a_name(Tongue tongue) {
        UI.getCurrent().setLocale(tongue.locale());
        Stream.of(Item.values()).forEach(item -> assertThat(Words.of(item)).isNotBlank());
        Stream.of(Factor.values())
                .forEach(factor -> assertThat(Words.of(factor)).isNotBlank());
        Stream.of(Question.values())
                .forEach(question -> assertThat(Words.of(question)).isNotBlank());
        Stream.of(Standing.values())
                .forEach(standing -> assertThat(Words.of(standing)).isNotBlank());
        Stream.of(Prerequisite.values()).forEach(prerequisite -> {
            assertThat(Words.of(prerequisite)).isNotBlank();
            assertThat(Words.shortly(prerequisite)).isNotBlank();
        });
        rules.all().stream().map(RuleSet::id).forEach(id -> {
            assertThat(Words.of(id)).isNotBlank();
            assertThat(Words.shortly(id)).isNotBlank();
        });
    }

    @Test
    void whatever_is_told_every_finding_has_a_sentence() {
        var random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            var profile = anyProfile(random);
            for (var result : rules.assessAll(profile, DAY)) {
                assertThat(sentences(result))
                        .as("seed %d, profile %d", SEED, i)
                        .allSatisfy(sentence -> assertThat(sentence)
                                .endsWith(".")
                                .doesNotContain("{", "  ", " .", "-1")
                                .doesNotMatch(".*Depends on \\..*"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void in_chinese_too_every_finding_has_a_sentence(Tongue tongue) {
        UI.getCurrent().setLocale(tongue.locale());
        var random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            var profile = anyProfile(random);
            for (var result : rules.assessAll(profile, DAY)) {
                assertThat(sentences(result))
                        .as("seed %d, profile %d", SEED, i)
                        .allSatisfy(sentence -> assertThat(sentence)
                                .endsWith("。")
                                .doesNotContain("{", "  ", " 。", "-1", "：。", "：；", "有，", "持有。")
                                .doesNotMatch(".*(視乎|取决于)[。；、].*")
                                .matches(text -> !Said.isLatin(text, List.of()), "is all Chinese"));
            }
        }
    }

    @Test
    void chinese_counts_years_and_joins_lists_as_each_script_does() {
        UI.getCurrent().setLocale(Tongue.TRADITIONAL.locale());
        assertThat(why("gpt-2024", Item.FIVE_YEARS_WORK, worked(4 + 11 / 12.0, null)))
                .isEqualTo("你有4年11個月相當於學位程度或專家水平的工作經驗；需要5年。");
        assertThat(why("gpt-245", Item.WORK_BAND, worked(12.0, 6.0))).isEqualTo("你有12年相當於學位程度或專家水平的工作經驗，其中6年擔任高級職位。");
        assertThat(why(
                        "gpt-2024",
                        Item.TWO_LANGUAGES,
                        Profile.UNANSWERED.withLanguage(new Language(Answer.UNANSWERED, Answer.YES, null))))
                .isEqualTo("你具備良好的書寫及口語能力：英文。視乎中文能力及其他語言。");
        UI.getCurrent().setLocale(Tongue.SIMPLIFIED.locale());
        var languages = Profile.UNANSWERED.withLanguage(new Language(Answer.YES, Answer.YES, 1));
        assertThat(why("gpt-2024", Item.TWO_LANGUAGES, languages)).isEqualTo("您具备良好的书写及口语能力：中文、英文和一种其他语言。");
        assertThat(why("gpt-2024", Item.ANNUAL_INCOME, means(999_999L, Answer.UNANSWERED, null)))
                .isEqualTo("过去一年收入为 HK$999,999；须达到 HK$1,000,000。");
    }

    @Test
    void years_are_said_with_the_senior_ones_among_them() {
        assertThat(why("gpt-245", Item.WORK_BAND, worked(12.0, 6.0)))
                .isEqualTo("12 years at graduate level, of which 6 years senior.");
        assertThat(why("gpt-245", Item.WORK_BAND, worked(6.0, 6.0)))
                .isEqualTo("6 years at graduate level, all of it senior.");
        assertThat(why("gpt-245", Item.WORK_BAND, worked(2.0, null))).isEqualTo("2 years at graduate level.");
        assertThat(why("gpt-245", Item.WORK_BAND, worked(12.0, null)))
                .isEqualTo("12 years at graduate level. More depends on your years in a senior role.");
        assertThat(why("gpt-245", Item.WORK_BAND, worked(1.0, 0.0)))
                .isEqualTo("1 year at graduate level, of which 0 years senior, which is too little for points.");
    }

    @Test
    void years_just_short_of_what_is_needed_are_not_rounded_up_to_it() {
        assertThat(why("gpt-2024", Item.FIVE_YEARS_WORK, worked(4.99, null)))
                .isEqualTo("4.9 years at graduate level; 5 years are needed.");
        assertThat(why("gpt-2024", Item.FIVE_YEARS_WORK, worked(4 + 11 / 12.0, null)))
                .isEqualTo("4 years 11 months at graduate level; 5 years are needed.");
        assertThat(why("gpt-2024", Item.FIVE_YEARS_WORK, worked(5.0, null))).isEqualTo("5 years at graduate level.");
    }

    @Test
    void degrees_and_languages_are_listed_as_people_say_them() {
        var degrees = Profile.UNANSWERED.withStudy(new Study(
                List.of(Degree.of(DegreeLevel.DOCTORATE), Degree.of(DegreeLevel.MASTER), Degree.of(DegreeLevel.MASTER)),
                Answer.UNANSWERED));
        assertThat(why("gpt-245", Item.QUALIFICATION_BAND, degrees))
                .isEqualTo("You hold a doctorate and 2 master’s degrees.");
        var languages = Profile.UNANSWERED.withLanguage(new Language(Answer.YES, Answer.YES, 1));
        assertThat(why("gpt-2024", Item.TWO_LANGUAGES, languages))
                .isEqualTo("You write and speak Chinese, English and one other language well.");
        assertThat(why(
                        "gpt-2024",
                        Item.TWO_LANGUAGES,
                        Profile.UNANSWERED.withLanguage(new Language(Answer.UNANSWERED, Answer.YES, null))))
                .isEqualTo("You write and speak English well. Depends on your Chinese and your other languages.");
    }

    @Test
    void money_is_said_in_dollars_and_a_loss_is_no_profit() {
        assertThat(why("gpt-2024", Item.ANNUAL_INCOME, means(999_999L, Answer.UNANSWERED, null)))
                .isEqualTo("HK$999,999 in the past year; HK$1,000,000 is needed.");
        assertThat(why("gpt-2024", Item.ANNUAL_INCOME, means(1_000_000L, Answer.UNANSWERED, null)))
                .isEqualTo("HK$1,000,000 in the past year.");
        assertThat(why("gpt-2024", Item.BUSINESS_PROFIT, means(null, Answer.YES, -5L)))
                .isEqualTo("You own no business that made a profit in the past year.");
    }

    private String why(String ruleSet, Item item, Profile profile) {
        return rules.assess(new RuleSetId(ruleSet), profile, DAY).findings().stream()
                .filter(finding -> finding.item() == item)
                .map(Reasons::of)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(Assessment result) {
        return Stream.concat(
                        result.findings().stream().map((Finding finding) -> Reasons.of(finding)),
                        result.prerequisites().stream().map(Reasons::of))
                .toList();
    }

    private static Profile worked(@Nullable Double all, @Nullable Double senior) {
        return Profile.UNANSWERED.withWork(Work.UNANSWERED.withStated(new StatedYears(all, senior, null, null, null)));
    }

    private static Profile means(@Nullable Long income, Answer owns, @Nullable Long profit) {
        return Profile.UNANSWERED.withMeans(new Means(income, owns, profit, Answer.UNANSWERED));
    }

    private static Profile anyProfile(Random random) {
        return new Profile(
                Person.UNANSWERED.withDateOfBirth(maybe(random, DAY.minusDays(random.nextInt(27_000)))),
                new Study(degrees(random), any(random)),
                Work.UNANSWERED.withStated(
                        new StatedYears(years(random), years(random), years(random), years(random), years(random))),
                new TalentListing(null, any(random)),
                new Language(any(random), any(random), maybe(random, random.nextInt(3))),
                new Means(
                        maybe(random, random.nextLong(2_000_000)),
                        any(random),
                        maybe(random, random.nextLong(10_000_000) - 2_000_000),
                        any(random)),
                new Family(any(random), new Spouse(any(random), any(random)), children(random)),
                new Achievement(any(random), any(random)),
                new Suitability(any(random), any(random)));
    }

    private static @Nullable List<Degree> degrees(Random random) {
        return maybe(
                random,
                Stream.generate(() -> new Degree(
                                maybe(random, LEVELS.get(random.nextInt(LEVELS.size()))),
                                null,
                                null,
                                null,
                                any(random),
                                any(random),
                                any(random)))
                        .limit(random.nextInt(4))
                        .toList());
    }

    private static @Nullable List<Child> children(Random random) {
        return maybe(
                random,
                Stream.generate(() ->
                                new Child(maybe(random, DAY.minusDays(random.nextInt(9_000))), Answer.YES, Answer.YES))
                        .limit(random.nextInt(4))
                        .toList());
    }

    private static @Nullable Double years(Random random) {
        return maybe(random, random.nextInt(60) / 4.0);
    }

    private static Answer any(Random random) {
        return ANSWERS.get(random.nextInt(ANSWERS.size()));
    }

    private static <T> @Nullable T maybe(Random random, T value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
