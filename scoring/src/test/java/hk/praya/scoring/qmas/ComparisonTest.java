package hk.praya.scoring.qmas;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.scoring.rule.Change;
import hk.praya.scoring.rule.Comparison;
import hk.praya.scoring.rule.Condition.Aged;
import hk.praya.scoring.rule.Entry;
import hk.praya.scoring.rule.GateChange;
import hk.praya.scoring.rule.RuleSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

    private static final QmasRules RULES = new QmasRules();

    private record Line(Item item, Entry entry) {}

    static Stream<Arguments> pairs() {
        return RULES.all().stream().flatMap(from -> RULES.all().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyASetAndItselfDifferInNothing(RuleSet from, RuleSet to) {
        assertThat(new Comparison(from, to).isNothing()).isEqualTo(from.id().equals(to.id()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsSaidToHaveChangedMakesTheOneTableOfTheOther(RuleSet from, RuleSet to) {
        var lines = lines(from);
        for (var change : new Comparison(from, to).lines()) {
            switch (change) {
                case Change.Added(Item item, Entry entry) ->
                    assertThat(lines.add(new Line(item, entry))).isTrue();
                case Change.Dropped(Item item, Entry entry) ->
                    assertThat(lines.remove(new Line(item, entry))).isTrue();
                case Change.Changed(Item item, Entry before, Entry after) -> {
                    assertThat(lines.remove(new Line(item, before))).isTrue();
                    assertThat(lines.add(new Line(item, after))).isTrue();
                }
            }
        }
        assertThat(lines).isEqualTo(lines(to));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatOneWayAddsTheOtherWayDrops(RuleSet from, RuleSet to) {
        var there = new Comparison(from, to)
                .lines().stream().map(ComparisonTest::turned).toList();
        assertThat(new Comparison(to, from).lines()).containsExactlyInAnyOrderElementsOf(there);
        assertThat(new Comparison(to, from).prerequisites())
                .extracting(GateChange::prerequisite)
                .isEqualTo(new Comparison(from, to)
                        .prerequisites().stream().map(GateChange::prerequisite).toList());
    }

    @Test
    void theTestOf245AddedOneLineToThatOf2018() {
        var comparison = compared("gpt-2018", "gpt-245");

        assertThat(comparison.prerequisites()).isEmpty();
        assertThat(comparison.lines())
                .containsExactly(new Change.Added(
                        Item.REPUTABLE_ENTERPRISE, new Entry.Meeting(20, Conditions.inReputableEnterprises(3))));
    }

    @Test
    void theRelaxationOf2008WidenedTheAgesAndTookTwoYearsOfWorkAndOneLanguage() {
        var comparison = compared("gpt-2006", "gpt-2008");

        assertThat(comparison.lines())
                .filteredOn(change -> change.item() == Item.AGE_BAND)
                .containsExactly(
                        new Change.Dropped(Item.AGE_BAND, new Entry.Meeting(30, new Aged(30, 34))),
                        new Change.Dropped(Item.AGE_BAND, new Entry.Meeting(25, new Aged(25, 29).or(new Aged(35, 39)))),
                        new Change.Changed(
                                Item.AGE_BAND,
                                new Entry.Meeting(15, new Aged(40, 44)),
                                new Entry.Meeting(20, new Aged(40, 44))),
                        new Change.Changed(
                                Item.AGE_BAND,
                                new Entry.Meeting(5, new Aged(45, 50)),
                                new Entry.Meeting(15, new Aged(45, 50))),
                        new Change.Added(Item.AGE_BAND, new Entry.Meeting(30, new Aged(18, 39))));
        assertThat(comparison.lines())
                .filteredOn(change -> change.item() == Item.WORK_BAND)
                .containsExactly(new Change.Added(Item.WORK_BAND, new Entry.Meeting(10, Conditions.worked(2))));
        assertThat(comparison.lines())
                .filteredOn(change -> change.item() == Item.LANGUAGE_BAND)
                .hasSize(2)
                .allMatch(Change.Added.class::isInstance);
        assertThat(comparison.prerequisites())
                .containsExactly(
                        new GateChange.Changed(Prerequisite.AGE, Conditions.aged(18, 50), Conditions.agedAtLeast(18)));
    }

    @Test
    void theReformOf2024KeptNoLineAndDroppedThePrerequisiteOfLanguage() {
        var comparison = compared("gpt-245", "gpt-2024");

        assertThat(comparison.lines())
                .filteredOn(Change.Dropped.class::isInstance)
                .hasSize(lines(comparison.from()).size());
        assertThat(comparison.lines())
                .filteredOn(Change.Added.class::isInstance)
                .hasSize(12);
        assertThat(comparison.prerequisites())
                .containsExactly(
                        new GateChange.Dropped(Prerequisite.LANGUAGE, Conditions.CHINESE.or(Conditions.ENGLISH)));
        assertThat(compared("gpt-2024", "gpt-245").prerequisites())
                .containsExactly(
                        new GateChange.Added(Prerequisite.LANGUAGE, Conditions.CHINESE.or(Conditions.ENGLISH)));
    }

    @Test
    void anotherThresholdIsADifference() {
        var set = GeneralPoints245.RULES;
        var eased = new RuleSet(set.id(), set.kind(), set.inForce(), 75, set.prerequisites(), set.rules());

        assertThat(new Comparison(set, eased).lines()).isEmpty();
        assertThat(new Comparison(set, eased).isNothing()).isFalse();
    }

    private static Comparison compared(String from, String to) {
        return new Comparison(RULES.ruleSet(new RuleSetId(from)), RULES.ruleSet(new RuleSetId(to)));
    }

    private static Set<Line> lines(RuleSet set) {
        var lines = new HashSet<Line>();
        set.rules().forEach(rule -> Entry.of(rule).forEach(entry -> lines.add(new Line(rule.item(), entry))));
        return lines;
    }

    private static Change turned(Change change) {
        return switch (change) {
            case Change.Added(Item item, Entry entry) -> new Change.Dropped(item, entry);
            case Change.Dropped(Item item, Entry entry) -> new Change.Added(item, entry);
            case Change.Changed(Item item, Entry was, Entry is) -> new Change.Changed(item, is, was);
        };
    }
}
