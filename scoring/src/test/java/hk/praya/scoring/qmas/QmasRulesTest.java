package hk.praya.scoring.qmas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.NoRulesOnDay;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QmasRulesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 11, 5);
    private static final LocalDate REFORM = LocalDate.of(2024, 11, 1);
    private static final QmasRules RULES = new QmasRules();

    @ParameterizedTest
    @CsvSource({
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
        assertThat(assessedOn(REFORM)).containsExactly("gpt-2024", "abpt-2024", "gpt-245", "abpt-245");
        assertThat(assessedOn(REFORM.minusDays(1))).containsExactly("gpt-245", "abpt-245", "gpt-2024", "abpt-2024");
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
                .containsExactly("gpt-2024", "gpt-245", "abpt-2024", "abpt-245");
        assertThat(RULES.all())
                .allSatisfy(set -> assertThat(RULES.ruleSet(set.id())).isSameAs(set));
    }

    @Test
    void noSetScoresAnItemTwice() {
        assertThat(RULES.all())
                .allSatisfy(set ->
                        assertThat(set.rules()).extracting(rule -> rule.item()).doesNotHaveDuplicates());
    }

    @Test
    void theThresholdCanBeReachedUnderEverySet() {
        assertThat(RULES.all()).allSatisfy(set -> assertThat(set.threshold()).isBetween(1, set.maximum()));
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
