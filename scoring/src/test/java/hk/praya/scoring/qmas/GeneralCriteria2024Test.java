package hk.praya.scoring.qmas;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.scoring.Profiles.awardedBy;
import static hk.praya.scoring.Profiles.born;
import static hk.praya.scoring.Profiles.degree;
import static hk.praya.scoring.Profiles.earned;
import static hk.praya.scoring.Profiles.owns;
import static hk.praya.scoring.Profiles.speaks;
import static hk.praya.scoring.Profiles.stated;
import static hk.praya.scoring.Profiles.studied;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Work;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralCriteria2024Test {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final List<Item> ITEMS = List.of(
            Item.AGED_50_OR_BELOW,
            Item.ELIGIBLE_DEGREE,
            Item.STEM_DEGREE,
            Item.TWO_LANGUAGES,
            Item.ENGLISH,
            Item.FIVE_YEARS_WORK,
            Item.THREE_YEARS_ENTERPRISE,
            Item.THREE_YEARS_FIELD,
            Item.TWO_YEARS_INTERNATIONAL,
            Item.ANNUAL_INCOME,
            Item.BUSINESS_PROFIT,
            Item.LISTED_COMPANY);

    @Test
    void thereAreTwelveCriteriaOfOneEachAndSixAreAsked() {
        var set = GeneralCriteria2024.RULES;

        assertThat(set.maximum()).isEqualTo(12);
        assertThat(set.threshold()).isEqualTo(6);
        assertThat(set.assess(Profile.UNANSWERED, DAY, true).findings())
                .allSatisfy(finding -> assertThat(finding.maximum()).isEqualTo(1))
                .extracting(finding -> finding.item())
                .containsExactlyElementsOf(ITEMS);
    }

    @Test
    void ofAllAnswersToTheTwelveEveryOneThatCanBeGivenIsCountedRight() {
        var vector = new Answer[12];
        int given = 0;
        for (int code = 0; code < 531_441; code++) {
            for (int i = 0, rest = code; i < 12; i++, rest /= 3) {
                vector[i] = ANSWERS.get(rest % 3);
            }
            var profile = profile(vector);
            if (profile != null) {
                given++;
                assertCounted(vector, GeneralCriteria2024.RULES.assess(profile, DAY, true));
            }
        }

        assertThat(given)
                .as("all but the three in nine that criterion 3 denies criterion 2")
                .isEqualTo(531_441 / 9 * 6);
    }

    /** Plain comparisons: half a million fluent ones would take minutes. */
    private static void assertCounted(Answer[] vector, Assessment assessment) {
        int yes = 0;
        int open = 0;
        for (int i = 0; i < 12; i++) {
            var finding = assessment.findings().get(i);
            if (finding.item() != ITEMS.get(i)
                    || finding.certain() != (vector[i] == YES ? 1 : 0)
                    || finding.possible() != (vector[i] == NO ? 0 : 1)) {
                throw new AssertionError("%s reads %s".formatted(Arrays.toString(vector), finding));
            }
            yes += vector[i] == YES ? 1 : 0;
            open += vector[i] == UNANSWERED ? 1 : 0;
        }
        var reached = yes > 5 ? YES : yes + open < 6 ? NO : UNANSWERED;
        if (assessment.certain() != yes || assessment.possible() != yes + open || assessment.reached() != reached) {
            throw new AssertionError("%s counts as %d to %d, %s"
                    .formatted(
                            Arrays.toString(vector),
                            assessment.certain(),
                            assessment.possible(),
                            assessment.reached()));
        }
    }

    /** Facts that answer the criteria so; null where no facts can. */
    private static @Nullable Profile profile(Answer[] criteria) {
        var degrees = degrees(criteria[1], criteria[2]);
        if (degrees == null) {
            return null;
        }
        return Profile.UNANSWERED
                .withPerson(
                        Person.UNANSWERED.withDateOfBirth(either(criteria[0], DAY.minusYears(50), DAY.minusYears(51))))
                .withStudy(Study.UNANSWERED.withDegrees(degrees))
                .withLanguage(language(criteria[3], criteria[4]))
                .withWork(Work.UNANSWERED.withStated(new StatedYears(
                        either(criteria[5], 5.0, 4.99),
                        null,
                        either(criteria[8], 2.0, 1.99),
                        either(criteria[6], 3.0, 2.99),
                        either(criteria[7], 3.0, 2.99))))
                .withMeans(new Means(
                        either(criteria[9], 1_000_000L, 999_999L),
                        YES,
                        either(criteria[10], 5_000_000L, 4_999_999L),
                        criteria[11]));
    }

    private static @Nullable List<Degree> degrees(Answer eligible, Answer stem) {
        return switch (eligible) {
            case YES -> List.of(degree(DegreeLevel.MASTER, YES, stem));
            case NO -> stem.isNo() ? List.of(degree(DegreeLevel.BACHELOR, YES, YES)) : null;
            case UNANSWERED -> stem.isYes() ? null : List.of(degree(DegreeLevel.DOCTORATE, UNANSWERED, stem));
        };
    }

    private static Language language(Answer two, Answer english) {
        return switch (two) {
            case YES -> new Language(NO, english, 2);
            case NO -> new Language(NO, english, 0);
            case UNANSWERED ->
                english.isYes()
                        ? new Language(UNANSWERED, YES, 0)
                        : new Language(YES, english, english.isNo() ? null : 0);
        };
    }

    private static <T> @Nullable T either(Answer answer, T yes, T no) {
        return switch (answer) {
            case YES -> yes;
            case NO -> no;
            case UNANSWERED -> null;
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 18, 49, 50})
    void fiftyOrBelowCountsToTheDayBeforeTheFiftyFirstBirthday(int age) {
        assertThat(met(Item.AGED_50_OR_BELOW, born(DAY.minusYears(age)))).isEqualTo(YES);
        assertThat(met(Item.AGED_50_OR_BELOW, born(DAY.minusYears(age + 1).plusDays(1))))
                .isEqualTo(YES);
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 52, 120})
    void fiftyOneCountsNoMore(int age) {
        assertThat(met(Item.AGED_50_OR_BELOW, born(DAY.minusYears(age)))).isEqualTo(NO);
    }

    @Test
    void chineseAndEnglishMeetBothLanguageCriteriaAndEnglishAloneOnlyItsOwn() {
        assertThat(languages(YES, YES, 0)).isEqualTo(Map.of(4, YES, 5, YES));
        assertThat(languages(NO, YES, 0)).isEqualTo(Map.of(4, NO, 5, YES));
        assertThat(languages(NO, NO, 2)).isEqualTo(Map.of(4, YES, 5, NO));
        assertThat(languages(YES, NO, 1)).isEqualTo(Map.of(4, YES, 5, NO));
        assertThat(languages(YES, NO, 0)).isEqualTo(Map.of(4, NO, 5, NO));
    }

    @ParameterizedTest
    @EnumSource
    void aStemDegreeIsAnEligibleDegree(DegreeLevel level) {
        var profile = studied(degree(level, YES, YES));

        assertThat(met(Item.STEM_DEGREE, profile)).isEqualTo(met(Item.ELIGIBLE_DEGREE, profile));
        assertThat(met(Item.ELIGIBLE_DEGREE, profile)).isEqualTo(Answer.of(level != DegreeLevel.BACHELOR));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, University of Freiburg, YES",
        "2026-01-01, University of Freiburg, NO",
        "2025-12-31, University of Vienna, NO",
        "2026-01-01, University of Vienna, YES",
        "2026-11-22, Specimen University, UNANSWERED",
        "2022-12-27, University of Edinburgh, UNANSWERED"
    })
    void theUniversityIsLookedUpOnTheListOfTheDay(LocalDate on, String institution, Answer eligible) {
        var profile = studied(awardedBy(institution, UNANSWERED));

        assertThat(met(Item.ELIGIBLE_DEGREE, profile, on)).isEqualTo(eligible);
        assertThat(met(Item.STEM_DEGREE, profile, on)).isEqualTo(eligible);
    }

    @Test
    void whatAPersonSaysOfTheirUniversityGoesBeforeTheList() {
        assertThat(met(Item.ELIGIBLE_DEGREE, studied(awardedBy("University of Edinburgh", NO))))
                .isEqualTo(NO);
        assertThat(met(Item.ELIGIBLE_DEGREE, studied(awardedBy("University of Freiburg", YES))))
                .isEqualTo(YES);
        assertThat(met(Item.ELIGIBLE_DEGREE, studied(awardedBy("Specimen Business School", YES))))
                .isEqualTo(YES);
    }

    @Test
    void eachKindOfWorkIsReachedOnItsYear() {
        assertThat(met(Item.FIVE_YEARS_WORK, stated(5.0, null, null, null, null)))
                .isEqualTo(YES);
        assertThat(met(Item.FIVE_YEARS_WORK, stated(4.99, 9.0, 9.0, 9.0, 9.0))).isEqualTo(NO);
        assertThat(met(Item.THREE_YEARS_ENTERPRISE, stated(null, null, null, 3.0, null)))
                .isEqualTo(YES);
        assertThat(met(Item.THREE_YEARS_ENTERPRISE, stated(9.0, 9.0, 9.0, 2.99, 9.0)))
                .isEqualTo(NO);
        assertThat(met(Item.THREE_YEARS_FIELD, stated(null, null, null, null, 3.0)))
                .isEqualTo(YES);
        assertThat(met(Item.THREE_YEARS_FIELD, stated(9.0, 9.0, 9.0, 9.0, 2.99)))
                .isEqualTo(NO);
        assertThat(met(Item.TWO_YEARS_INTERNATIONAL, stated(null, null, 2.0, null, null)))
                .isEqualTo(YES);
        assertThat(met(Item.TWO_YEARS_INTERNATIONAL, stated(9.0, 9.0, 1.99, 9.0, 9.0)))
                .isEqualTo(NO);
    }

    @Test
    void moneyIsReachedOnItsDollar() {
        assertThat(met(Item.ANNUAL_INCOME, earned(1_000_000L))).isEqualTo(YES);
        assertThat(met(Item.ANNUAL_INCOME, earned(999_999L))).isEqualTo(NO);
        assertThat(met(Item.BUSINESS_PROFIT, owns(YES, 5_000_000L))).isEqualTo(YES);
        assertThat(met(Item.BUSINESS_PROFIT, owns(YES, 4_999_999L))).isEqualTo(NO);
        assertThat(met(Item.BUSINESS_PROFIT, owns(NO, null))).isEqualTo(NO);
    }

    private static Map<Integer, Answer> languages(Answer chinese, Answer english, int others) {
        var profile = speaks(chinese, english, others);
        return Map.of(4, met(Item.TWO_LANGUAGES, profile), 5, met(Item.ENGLISH, profile));
    }

    private static Answer met(Item item, Profile profile) {
        return met(item, profile, DAY);
    }

    private static Answer met(Item item, Profile profile, LocalDate on) {
        var finding = GeneralCriteria2024.RULES.assess(profile, on, true).findings().stream()
                .filter(f -> f.item() == item)
                .findAny()
                .orElseThrow();
        return finding.certain() == finding.possible() ? Answer.of(finding.certain() == 1) : UNANSWERED;
    }
}
