package hk.praya.scoring.example;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Kind;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples were worked out by hand: the engine has to agree with every figure of them. */
class WorkedExamplesTest {

    private static final QmasRules RULES = new QmasRules();

    static Stream<WorkedExample> examples() {
        return WorkedExamples.all().stream();
    }

    static Stream<RuleSet> sets() {
        return RULES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theEngineMakesOfEveryExampleWhatIsPrinted(WorkedExample example) {
        var assessment = RULES.assess(example.ruleSet(), example.profile(), example.on());

        assertThat(assessment.findings()).allSatisfy(finding -> {
            assertThat(finding.certain())
                    .as(finding.item().name())
                    .isEqualTo(example.worth(finding.item()).certain());
            assertThat(finding.possible())
                    .as(finding.item().name())
                    .isEqualTo(example.worth(finding.item()).possible());
        });
        assertThat(assessment.certain()).isEqualTo(example.certain());
        assertThat(assessment.possible()).isEqualTo(example.possible());
        assertThat(assessment.reached()).isEqualTo(example.reached());
        assertThat(assessment.prerequisitesMet()).isEqualTo(example.prerequisites());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsOfADayOnWhichItsSetWasSurelyInForceAndNamesOnlyItsLines(WorkedExample example) {
        var set = RULES.ruleSet(example.ruleSet());

        assertThat(RULES.inForce(example.on())).contains(set);
        assertThat(RULES.isDoubtfulOn(example.on())).isFalse();
        assertThat(set.rules().stream().map(Rule::item))
                .containsAll(example.worth().keySet());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everySetHasExamplesThatReachItAndThatDoNot(RuleSet set) {
        var examples = WorkedExamples.of(set.id());

        assertThat(examples).hasSizeGreaterThanOrEqualTo(set.kind() == Kind.ACHIEVEMENT ? 2 : 3);
        assertThat(examples).extracting(WorkedExample::person).doesNotHaveDuplicates();
        assertThat(examples)
                .anyMatch(example -> example.reached().isYes())
                .anyMatch(example -> !example.reached().isYes());
    }

    @Test
    void amongTheExamplesOfEachGeneralTestIsOneThatHasNotToldEverything() {
        assertThat(sets().filter(set -> set.kind() != Kind.ACHIEVEMENT))
                .allSatisfy(set -> assertThat(WorkedExamples.of(set.id()))
                        .anySatisfy(
                                example -> assertThat(RULES.assess(example.ruleSet(), example.profile(), example.on())
                                                .findings())
                                        .hasAtLeastOneElementOfType(Finding.Open.class)));
    }

    @Test
    void everyExampleIsOfAKnownSet() {
        assertThat(examples().map(WorkedExample::ruleSet).distinct())
                .containsExactlyInAnyOrderElementsOf(sets().map(RuleSet::id).toList());
    }
}
