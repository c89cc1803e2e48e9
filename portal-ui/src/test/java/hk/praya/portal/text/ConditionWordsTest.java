package hk.praya.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.DegreeLevel;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Entry;
import hk.praya.scoring.rule.Gate;
import hk.praya.scoring.rule.RuleSet;
import hk.praya.scoring.rule.WorkKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConditionWordsTest extends KaribuTest {

    private static final List<RuleSet> SETS = new QmasRules().all();

    @Test
    void every_condition_of_every_set_is_said_in_words_of_its_own() {
        var conditions = conditions().distinct().toList();

        assertThat(conditions)
                .hasSizeGreaterThan(35)
                .allSatisfy(condition -> assertThat(ConditionWords.of(condition))
                        .isNotBlank()
                        .doesNotContain("{", "  ", " ,", "or or")
                        .doesNotEndWith("."));
        assertThat(conditions.stream().map(ConditionWords::of)).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_condition_is_asked_somewhere_or_has_words_all_the_same() {
        var kinds = new HashSet<Class<?>>();
        conditions().forEach(condition -> collect(condition, kinds));
        var unasked = Stream.of(Condition.class.getPermittedSubclasses())
                .filter(kind -> !kinds.contains(kind))
                .toList();

        assertThat(unasked).isEmpty();
    }

    @Test
    void every_kind_of_work_and_every_level_of_degree_can_be_said_in_any_number() {
        for (var kind : WorkKind.values()) {
            assertThat(ConditionWords.of(new Condition.Worked(1, kind))).startsWith("at least 1 year of ");
            assertThat(ConditionWords.of(new Condition.Worked(7, kind))).startsWith("at least 7 years of ");
        }
        for (var level : DegreeLevel.values()) {
            assertThat(ConditionWords.of(new Condition.Degrees(1, level))).startsWith("a ");
            assertThat(ConditionWords.of(new Condition.Degrees(3, level))).startsWith("3 or more ");
        }
        assertThat(ConditionWords.of(new Condition.Languages(1))).isEqualTo("at least one language");
        assertThat(ConditionWords.of(new Condition.OtherLanguages(2)))
                .isEqualTo("at least 2 languages besides Chinese and English");
    }

    @Test
    void ages_are_said_with_both_ends_or_the_one_that_matters() {
        assertThat(ConditionWords.line(new Condition.Aged(18, 39))).isEqualTo("Age 18 to 39");
        assertThat(ConditionWords.line(new Condition.Aged(0, 50))).isEqualTo("Age 50 or below");
        assertThat(ConditionWords.line(new Condition.Aged(18, 199))).isEqualTo("Age 18 or above");
    }

    @Test
    void what_is_joined_reads_as_it_is_meant() {
        var chinese = new Condition.Chinese();
        var english = new Condition.English();
        assertThat(ConditionWords.of(chinese.and(english))).isEqualTo("Chinese and English");
        assertThat(ConditionWords.of(chinese.or(english).and(new Condition.OtherLanguages(1))))
                .isEqualTo("Chinese or English, and at least one language besides Chinese and English");
        assertThat(ConditionWords.of(chinese.or(english.and(new Condition.Award()))))
                .isEqualTo("Chinese, or English and an award of exceptional achievement");
        assertThat(ConditionWords.of(new Condition.Worked(10, WorkKind.GRADUATE_LEVEL)
                        .and(new Condition.Worked(5, WorkKind.SENIOR))))
                .isEqualTo("at least 10 years of work at graduate or specialist level, at least 5 of them in a senior"
                        + " role");
        assertThat(ConditionWords.of(
                        new Condition.Worked(5, WorkKind.SENIOR).and(new Condition.Worked(2, WorkKind.INTERNATIONAL))))
                .isEqualTo(
                        "at least 5 years of work at graduate or specialist level in a senior role and at least 2 years"
                                + " of work at graduate or specialist level with international exposure");
    }

    @Test
    void children_are_said_with_the_most_they_earn() {
        assertThat(ConditionWords.line(new Entry.ForEachChild(5, 10)))
                .isEqualTo("Each unmarried dependent child under 18 who comes along, up to 10 points");
        assertThat(ConditionWords.line(new Entry.Meeting(20, new Condition.English())))
                .isEqualTo("English");
    }

    private static Stream<Condition> conditions() {
        return SETS.stream()
                .flatMap(set -> Stream.concat(
                        set.prerequisites().stream().map(Gate::condition),
                        set.rules().stream()
                                .flatMap(rule -> Entry.of(rule).stream())
                                .filter(Entry.Meeting.class::isInstance)
                                .map(entry -> ((Entry.Meeting) entry).condition())));
    }

    private static void collect(Condition condition, Set<Class<?>> into) {
        into.add(condition.getClass());
        switch (condition) {
            case Condition.Both(Condition first, Condition second) -> {
                collect(first, into);
                collect(second, into);
            }
            case Condition.Either(Condition first, Condition second) -> {
                collect(first, into);
                collect(second, into);
            }
            default -> {}
        }
    }
}
