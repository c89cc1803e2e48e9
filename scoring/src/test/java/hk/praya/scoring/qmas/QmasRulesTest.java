package hk.praya.scoring.qmas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.NoRulesOnDay;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QmasRulesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2006, 6, 28);
    private static final LocalDate REFORM = LocalDate.of(2024, 11, 1);
    private static final QmasRules RULES = new QmasRules();

    @ParameterizedTest
    @CsvSource({
        "2006-06-28, gpt-2006, abpt-2006",
        "2008-01-19, gpt-2006, abpt-2006",
        "2008-01-20, gpt-2008, abpt-2008",
        "2015-05-03, gpt-2008, abpt-2008",
        "2015-05-04, gpt-2015, abpt-2015",
        "2018-08-27, gpt-2015, abpt-2015",
        "2018-08-28, gpt-2018, abpt-2018",
        "2021-11-04, gpt-2018, abpt-2018",
        "2021-11-05, gpt-245, abpt-245",
        "2024-10-31, gpt-245, abpt-245",
        "2024-11-01, gpt-2024, abpt-2024",
        "2026-11-22, gpt-2024, abpt-2024"
    })
    void aSetIsInForceFromItsDayToTheDayBeforeTheNext(LocalDate on, String general, String achievement) {
        assertThat(RULES.assess(Profile.UNANSWERED, on).ruleSet()).hasToString(general);
        assertThat(RULES.assess(Profile.UNANSWERED, on).inForce()).isTrue();
        assertThat(RULES.inForce(on)).extracting(set -> set.id().value()).containsExactly(general, achievement);
    }

    @Test
    void beforeTheFirstDayThereAreNoRules() {
        var before = FIRST_DAY.minusDays(1);

        assertNoRules(() -> RULES.assess(Profile.UNANSWERED, before));
        assertNoRules(() -> RULES.assess(new RuleSetId("gpt-2024"), Profile.UNANSWERED, before));
        assertNoRules(() -> RULES.assess(new RuleSetId("abpt-2024"), Profile.UNANSWERED, before));
        assertNoRules(() -> RULES.assessAll(Profile.UNANSWERED, before));
        assertNoRules(() -> RULES.inForce(before));
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-2024,  2024-10-31, false",
        "gpt-2024,  2024-11-01, true",
        "gpt-245,   2024-10-31, true",
        "gpt-245,   2024-11-01, false",
        "abpt-2024, 2024-10-31, false",
        "abpt-2024, 2024-11-01, true",
        "abpt-245,  2024-10-31, true",
        "abpt-245,  2024-11-01, false"
    })
    void aSetCanBeAskedByNameOnAnyDayAndSaysWhetherItWasInForce(String id, LocalDate on, boolean inForce) {
        var assessment = RULES.assess(new RuleSetId(id), Profile.UNANSWERED, on);

        assertThat(assessment.ruleSet()).hasToString(id);
        assertThat(assessment.on()).isEqualTo(on);
        assertThat(assessment.inForce()).isEqualTo(inForce);
    }

    @Test
    void aNameNobodyPublishedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.assess(new RuleSetId("gpt-2025"), Profile.UNANSWERED, REFORM))
                .withMessageContaining("gpt-2025");
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.ruleSet(new RuleSetId("")));
    }

    @Test
    void allAreAssessedThoseInForceFirstAndThenFromTheNewestBack() {
        assertThat(assessedOn(REFORM))
                .containsExactly(
                        "gpt-2024",
                        "abpt-2024",
                        "gpt-245",
                        "gpt-2018",
                        "gpt-2015",
                        "gpt-2008",
                        "gpt-2006",
                        "abpt-245",
                        "abpt-2018",
                        "abpt-2015",
                        "abpt-2008",
                        "abpt-2006");
        assertThat(assessedOn(LocalDate.of(2018, 8, 27)))
                .containsExactly(
                        "gpt-2015",
                        "abpt-2015",
                        "gpt-2024",
                        "gpt-245",
                        "gpt-2018",
                        "gpt-2008",
                        "gpt-2006",
                        "abpt-2024",
                        "abpt-245",
                        "abpt-2018",
                        "abpt-2008",
                        "abpt-2006");
    }

    @Test
    void eachSetKnowsTheOneBeforeAndTheOneAfterOfItsOwnTest() {
        assertThat(names(RULES.all().stream().map(set -> RULES.before(set.id()))))
                .containsExactly(
                        "gpt-245",
                        "gpt-2018",
                        "gpt-2015",
                        "gpt-2008",
                        "gpt-2006",
                        "none",
                        "abpt-245",
                        "abpt-2018",
                        "abpt-2015",
                        "abpt-2008",
                        "abpt-2006",
                        "none");
        assertThat(names(RULES.all().stream().map(set -> RULES.after(set.id()))))
                .containsExactly(
                        "none",
                        "gpt-2024",
                        "gpt-245",
                        "gpt-2018",
                        "gpt-2015",
                        "gpt-2008",
                        "none",
                        "abpt-2024",
                        "abpt-245",
                        "abpt-2018",
                        "abpt-2015",
                        "abpt-2008");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-28, false",
        "2007-12-31, false",
        "2008-01-01, true",
        "2008-01-20, true",
        "2008-01-21, false",
        "2015-04-30, false",
        "2015-05-01, true",
        "2015-05-31, true",
        "2015-06-01, false",
        "2018-08-28, false",
        "2021-08-11, false",
        "2021-08-12, true",
        "2022-10-31, true",
        "2022-11-01, false",
        "2024-10-31, false",
        "2024-11-01, false"
    })
    void aDayIsDoubtfulWhereTheStartOfASetCouldNotBeConfirmed(LocalDate on, boolean doubtful) {
        assertThat(RULES.isDoubtfulOn(on)).isEqualTo(doubtful);
    }

    @Test
    void theAmendmentOf2018AddedTheTalentListBeforeLanguageAndNothingElse() {
        var before = new ArrayList<>(GeneralPoints2015.RULES.rules());
        var after = GeneralPoints2018.RULES.rules();

        before.add(before.indexOf(GeneralPoints2015.LANGUAGE), GeneralPoints2018.TALENT_LIST);

        assertThat(after).isEqualTo(before);
        assertThat(GeneralPoints2018.RULES.prerequisites()).isEqualTo(GeneralPoints2015.RULES.prerequisites());
    }

    @Test
    void theTestOf245AddedTheReputableEnterpriseToThatOf2018AndNothingElse() {
        var added = GeneralPoints2018.RULES.amended(
                new RuleSetId("gpt-245"), GeneralPoints245.FROM, GeneralPoints245.REPUTABLE_ENTERPRISE);

        assertThat(Printed.withoutCitations(GeneralPoints245.RULES)).isEqualTo(Printed.withoutCitations(added));
    }

    @Test
    void twoSetsOfOneKindCannotBeginOnTheSameDay() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        QmasRules.byDay(GeneralPoints2018.RULES, GeneralPoints245.RULES, AchievementTest.RULES_2018))
                .withMessageContaining("2018-08-28");
    }

    @Test
    void onlyThoseInForceSaySo() {
        assertThat(RULES.assessAll(Profile.UNANSWERED, REFORM))
                .filteredOn(Assessment::inForce)
                .extracting(assessment -> assessment.ruleSet().value())
                .containsExactly("gpt-2024", "abpt-2024");
    }

    @Test
    void everySetIsListedOnceUnderItsOwnName() {
        assertThat(RULES.all())
                .extracting(set -> set.id().value())
                .doesNotHaveDuplicates()
                .hasSize(12);
        assertThat(RULES.all())
                .allSatisfy(set -> assertThat(RULES.ruleSet(set.id())).isSameAs(set));
    }

    @Test
    void theThresholdCanBeReachedUnderEverySet() {
        assertThat(RULES.all()).allSatisfy(set -> assertThat(set.threshold()).isBetween(1, set.maximum()));
    }

    private static List<String> names(Stream<Optional<RuleSet>> sets) {
        return sets.map(set -> set.map(found -> found.id().value()).orElse("none"))
                .toList();
    }

    private static List<String> assessedOn(LocalDate on) {
        return RULES.assessAll(Profile.UNANSWERED, on).stream()
                .map(assessment -> assessment.ruleSet().value())
                .toList();
    }

    private static void assertNoRules(ThrowingCallable asking) {
        assertThatExceptionOfType(NoRulesOnDay.class)
                .isThrownBy(asking)
                .withMessageContaining(FIRST_DAY.minusDays(1).toString());
    }
}
