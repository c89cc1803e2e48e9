package hk.praya.domain.assessment;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Question;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);
    private static final Citation LAW =
            new Citation("A table", "", URI.create("https://example.org/table"), DAY, Standing.SECONDARY);

    @Test
    void theFindingsAddUp() {
        var assessment = assessment(80, List.of(), met(Item.AGE_BAND, 30), open(20, 40), notMet(Item.TALENT_LIST));

        assertThat(assessment.certain()).isEqualTo(50);
        assertThat(assessment.possible()).isEqualTo(70);
    }

    @Test
    void withoutFindingsItIsWorthNothing() {
        assertThat(assessment(80, List.of()).certain()).isZero();
        assertThat(assessment(80, List.of()).possible()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "79, 79, NO",
        "0,  79, NO",
        "79, 80, UNANSWERED",
        "0,  80, UNANSWERED",
        "79, 99, UNANSWERED",
        "80, 81, YES",
        "80, 80, YES",
        "81, 99, YES"
    })
    void theThresholdIsReachedOnceItIsCertain(int certain, int possible, Answer reached) {
        var finding = certain == possible ? met(Item.WORK_BAND, certain) : open(certain, possible);

        assertThat(assessment(80, List.of(), finding).reached()).isEqualTo(reached);
    }

    @Test
    void allThePrerequisitesHaveToBeMet() {
        assertThat(assessment(80, List.of()).prerequisitesMet()).isEqualTo(YES);
        assertThat(assessment(80, gates(YES, YES)).prerequisitesMet()).isEqualTo(YES);
        assertThat(assessment(80, gates(YES, UNANSWERED)).prerequisitesMet()).isEqualTo(UNANSWERED);
        assertThat(assessment(80, gates(UNANSWERED, NO)).prerequisitesMet()).isEqualTo(NO);
    }

    @Test
    void aPrerequisiteNeverChangesTheResult() {
        assertThat(assessment(80, gates(NO), met(Item.WORK_BAND, 80)).reached()).isEqualTo(YES);
    }

    @Test
    void findingsAreReadByFactorInTheOrderOfTheTable() {
        var age = met(Item.AGE_BAND, 30);
        var work = open(5, 40);
        var bonus = met(Item.INTERNATIONAL_EXPOSURE, 15);
        var assessment = assessment(80, List.of(), work, bonus, age);

        assertThat(assessment.factors()).containsExactly(Factor.WORK_EXPERIENCE, Factor.AGE);
        assertThat(assessment.findings(Factor.WORK_EXPERIENCE)).containsExactly(work, bonus);
        assertThat(assessment.findings(Factor.AGE)).containsExactly(age);
        assertThat(assessment.findings(Factor.LANGUAGE)).isEmpty();
    }

    @Test
    void whatIsHandedInIsCopied() {
        var findings = new ArrayList<Finding>(List.of(met(Item.AGE_BAND, 30)));
        var gates = new ArrayList<>(gates(YES));
        var assessment = new Assessment(new RuleSetId("gpt"), Kind.POINTS, DAY, true, 80, 245, gates, findings);

        findings.clear();
        gates.clear();

        assertThat(assessment.findings()).hasSize(1);
        assertThat(assessment.prerequisites()).hasSize(1);
    }

    @Test
    void aSettledFindingIsWorthTheSameAtLeastAndAtMost() {
        assertThat(met(Item.AGE_BAND, 30).certain()).isEqualTo(30);
        assertThat(met(Item.AGE_BAND, 30).possible()).isEqualTo(30);
        assertThat(notMet(Item.AGE_BAND).certain()).isZero();
        assertThat(notMet(Item.AGE_BAND).possible()).isZero();
    }

    @Test
    void anOpenFindingCanStillRise() {
        assertThat(open(29, 30).possible()).isEqualTo(30);
        assertThatIllegalArgumentException().isThrownBy(() -> open(30, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> open(31, 30));
    }

    @Test
    void everyItemBelongsToAFactorAndNoFactorStandsEmpty() {
        assertThat(List.of(Item.values())).extracting(Item::factor).contains(Factor.values());
    }

    @Test
    void aProvisionIsTheSamePublicationAtAnotherPlace() {
        var provision = LAW.at("Factor 3");

        assertThat(provision.provision()).isEqualTo("Factor 3");
        assertThat(provision.at("")).isEqualTo(LAW);
    }

    @Test
    void figuresNotGivenReadAsNotTold() {
        assertThat(Figures.of(5)).isEqualTo(new Figures(5, Figures.NOT_TOLD, Figures.NOT_TOLD));
        assertThat(Figures.of(5, 2)).isEqualTo(new Figures(5, 2, Figures.NOT_TOLD));
        assertThat(Figures.NONE.first()).isNegative();
    }

    @Test
    void theDayWithoutRulesIsNamed() {
        assertThat(new NoRulesOnDay(DAY)).hasMessageContaining("2024-10-31");
        assertThat(new RuleSetId("gpt-2024")).hasToString("gpt-2024");
    }

    private static Assessment assessment(int threshold, List<PrerequisiteFinding> gates, Finding... findings) {
        return new Assessment(new RuleSetId("gpt"), Kind.POINTS, DAY, true, threshold, 245, gates, List.of(findings));
    }

    private static List<PrerequisiteFinding> gates(Answer... met) {
        return List.of(met).stream()
                .map(answer -> new PrerequisiteFinding(Prerequisite.AGE, answer, LAW, Set.of()))
                .toList();
    }

    private static Finding met(Item item, int points) {
        return new Finding.Met(item, LAW, 245, points, Figures.NONE);
    }

    private static Finding notMet(Item item) {
        return new Finding.NotMet(item, LAW, 30, Figures.NONE);
    }

    private static Finding open(int certain, int possible) {
        return new Finding.Open(
                Item.WORK_BAND, LAW, 40, certain, possible, Figures.NONE, Set.of(Question.SENIOR_YEARS));
    }
}
