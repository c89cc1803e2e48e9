package hk.praya.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.profile.Profile;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);
    private static final Citation LAW =
            new Citation("A table", "", URI.create("https://example.org/table"), DAY, Standing.OFFICIAL);
    private static final Condition LISTED = new Condition.TalentListed();
    private static final Rule TALENT = new Rule.Held(Item.TALENT_LIST, LAW, 30, LISTED);
    private static final Rule BAND =
            new Rule.Highest(Item.AGE_BAND, LAW, List.of(new Line(20, LISTED), new Line(10, LISTED)));

    @Test
    void theMaximumIsTheSumOfWhatEachRuleCanAward() {
        var children = new Rule.EachChild(Item.CHILDREN, LAW, 5, 10);
        var criterion = new Rule.Criterion(4, Item.ENGLISH, LAW, new Condition.English());

        assertThat(List.of(TALENT, BAND, children, criterion))
                .extracting(Rule::maximum)
                .containsExactly(30, 20, 10, 1);
        assertThat(set(TALENT, BAND, children, criterion).maximum()).isEqualTo(61);
    }

    @Test
    void anAssessmentSaysUnderWhichSetAndOnWhichDayItWasMade() {
        var assessment = set(TALENT, BAND).assess(Profile.UNANSWERED, DAY, true);

        assertThat(assessment.ruleSet()).isEqualTo(new RuleSetId("gpt"));
        assertThat(assessment.kind()).isEqualTo(Kind.POINTS);
        assertThat(assessment.on()).isEqualTo(DAY);
        assertThat(assessment.inForce()).isTrue();
        assertThat(assessment.threshold()).isEqualTo(80);
        assertThat(assessment.maximum()).isEqualTo(50);
        assertThat(assessment.findings()).hasSize(2);
        assertThat(set(TALENT).assess(Profile.UNANSWERED, DAY, false).inForce()).isFalse();
    }

    @Test
    void aSetHasRules() {
        assertThatIllegalArgumentException().isThrownBy(() -> set()).withMessageContaining("gpt");
    }

    @Test
    void noItemIsScoredTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(TALENT, BAND, TALENT))
                .withMessageContaining("gpt");
    }

    @Test
    void anAmendmentAddsAnItemInItsPlaceAndChangesNothingElse() {
        var english = new Rule.Held(Item.LANGUAGE_BAND, LAW, 10, new Condition.English());
        var gate = new Gate(Prerequisite.GOOD_CHARACTER, LAW, new Condition.GoodCharacter());
        var before = new RuleSet(
                new RuleSetId("gpt"), Kind.POINTS, InForce.from(2024, 1, 1), 80, List.of(gate), List.of(BAND, english));

        var after = before.amended(new RuleSetId("gpt-2"), InForce.from(2025, 1, 1), TALENT);

        assertThat(after)
                .isEqualTo(new RuleSet(
                        new RuleSetId("gpt-2"),
                        Kind.POINTS,
                        InForce.from(2025, 1, 1),
                        80,
                        List.of(gate),
                        List.of(BAND, TALENT, english)));
    }

    @Test
    void anAmendmentReplacesARuleOnTheSameItem() {
        var higher = new Rule.Held(Item.TALENT_LIST, LAW, 40, LISTED);

        var after = set(BAND, TALENT).amended(new RuleSetId("gpt-2"), InForce.from(2025, 1, 1), higher);

        assertThat(after.rules()).containsExactly(BAND, higher);
    }

    @Test
    void theLinesOfABandDescend() {
        assertThatIllegalArgumentException().isThrownBy(() -> band(10, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> band(20, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> band(30, 10, 20));
        assertThat(band(20, 19).maximum()).isEqualTo(20);
    }

    @Test
    void aBandHasLines() {
        assertThatIllegalArgumentException().isThrownBy(() -> band());
    }

    @Test
    void whatIsHandedInIsCopied() {
        var rules = new ArrayList<>(List.of(TALENT));
        var gates = new ArrayList<Gate>();
        var lines = new ArrayList<>(List.of(new Line(20, LISTED)));
        var set = new RuleSet(new RuleSetId("gpt"), Kind.POINTS, InForce.from(2024, 1, 1), 80, gates, rules);
        var band = new Rule.Highest(Item.AGE_BAND, LAW, lines);

        rules.clear();
        lines.clear();

        assertThat(set.rules()).containsExactly(TALENT);
        assertThat(band.lines()).hasSize(1);
    }

    private static RuleSet set(Rule... rules) {
        return new RuleSet(new RuleSetId("gpt"), Kind.POINTS, InForce.from(2024, 1, 1), 80, List.of(), List.of(rules));
    }

    private static Rule band(int... points) {
        var lines = new ArrayList<Line>();
        for (int each : points) {
            lines.add(new Line(each, LISTED));
        }
        return new Rule.Highest(Item.AGE_BAND, LAW, lines);
    }
}
