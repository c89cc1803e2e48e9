package hk.praya.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.RandomProfiles;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all advice under every rule set, tried on profiles drawn by chance. */
class AdvicePropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final int PROFILES = 150;

    /** What a page takes some milliseconds for. */
    private static final int MOST_ASSESSMENTS = 3_000;

    private static final Map<RuleSetId, List<Advised>> ADVISED = new HashMap<>();

    static Stream<RuleSet> sets() {
        return new QmasRules().all().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyPlanReachesTheThresholdOnItsDay(RuleSet set) {
        eachPlan(set, (profile, plan) -> {
            var then = assess(set, after(plan.changes(), profile), plan.day());

            assertThat(then.certain()).isEqualTo(plan.plan().total()).isGreaterThanOrEqualTo(set.threshold());
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noPlanReachesItWithoutAnyOneOfItsChanges(RuleSet set) {
        eachPlan(set, (profile, plan) -> {
            for (var dropped : plan.changes()) {
                var rest = new ArrayList<>(plan.changes());
                rest.remove(dropped);
                var without = after(rest, profile);

                assertThat(assess(set, without, plan.day()).reached())
                        .as("%s dropped, as late", dropped)
                        .isNotEqualTo(Answer.YES);
                assertThat(assess(set, without, day(rest)).reached())
                        .as("%s dropped, as early as may be", dropped)
                        .isNotEqualTo(Answer.YES);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whatTimeAndTheStepsAddMakesTheTotal(RuleSet set) {
        eachPlan(set, (profile, plan) -> {
            int added = Stream.concat(
                            plan.plan().byTime().stream(),
                            plan.plan().steps().stream().flatMap(step -> step.gains().stream()))
                    .mapToInt(Plan.Gain::points)
                    .sum();

            assertThat(assess(set, profile, DAY).certain() + added)
                    .isEqualTo(plan.plan().total());
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noPlanSpoilsAPrerequisite(RuleSet set) {
        eachPlan(set, (profile, plan) -> {
            var then = assess(set, after(plan.changes(), profile), plan.day());

            assertThat(then.prerequisitesMet().isNo()
                            && !assess(set, profile, DAY).prerequisitesMet().isNo())
                    .isFalse();
        });
    }

    /** What is given, or past, is the same after any change as before; an answer may fill in what was not told. */
    @ParameterizedTest
    @MethodSource("sets")
    void noChangeTouchesAgeChildrenRelativesAchievementsOrConduct(RuleSet set) {
        eachPlan(set, (profile, plan) -> {
            for (var change : plan.changes()) {
                if (!(change instanceof Change.Tell)) {
                    var after = change.appliedTo(profile, DAY);

                    assertThat(after.person()).isEqualTo(profile.person());
                    assertThat(after.family().children())
                            .isEqualTo(profile.family().children());
                    assertThat(after.family().residentRelative())
                            .isEqualTo(profile.family().residentRelative());
                    assertThat(after.family().spouse().accompanying())
                            .isEqualTo(profile.family().spouse().accompanying());
                    assertThat(after.achievement()).isEqualTo(profile.achievement());
                    assertThat(after.suitability()).isEqualTo(profile.suitability());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theOrderInWhichAPlansChangesAreMadeIsOfNoMatter(RuleSet set) {
        eachPlan(
                set,
                (profile, plan) -> assertThat(assess(set, after(plan.changes().reversed(), profile), plan.day()))
                        .isEqualTo(assess(set, after(plan.changes(), profile), plan.day())));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noPlanAsksForAllThatAnotherAsksFor(RuleSet set) {
        each(set, advised -> {
            var plans = advised.advice().plans();
            for (var plan : plans) {
                for (var other : plans) {
                    boolean less = !plan.equals(other)
                            && changes(other).stream()
                                    .allMatch(change -> changes(plan).stream().anyMatch(change::isWithin));

                    assertThat(less).isFalse();
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void thereAreFewPlansOfFewChangesTheEasiestFirst(RuleSet set) {
        each(set, advised -> {
            var plans = advised.advice().plans();

            assertThat(plans).hasSizeLessThanOrEqualTo(6);
            assertThat(plans.stream().filter(Plan::isAnswers)).hasSizeLessThanOrEqualTo(3);
            assertThat(plans)
                    .allSatisfy(plan -> assertThat(plan.steps()).hasSizeBetween(1, 3))
                    .isSortedAccordingTo(Comparator.comparing(Plan::ease)
                            .thenComparing(Plan::months)
                            .thenComparing(plan -> plan.steps().size()));
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void thereArePlansOnlyWhereTheThresholdIsNotReached(RuleSet set) {
        each(set, advised -> {
            if (assess(set, advised.profile(), DAY).reached().isYes()) {
                assertThat(advised.advice().plans()).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whereThereIsNoPlanNoThreeCandidatesReachIt(RuleSet set) {
        each(set, advised -> {
            var profile = advised.profile();
            boolean reached = assess(set, profile, DAY).reached().isYes();
            if (!reached && advised.advice().plans().isEmpty()) {
                assertThat(threes(Candidates.of(set, profile, DAY)))
                        .noneMatch(changes -> isPlan(set, changes, profile));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theDayOnWhichTimeAloneReachesItIsTheFirst(RuleSet set) {
        each(set, advised -> {
            var waiting = Search.untilToday(advised.profile(), DAY);
            advised.advice().byItself().ifPresent(day -> {
                assertThat(assess(set, waiting, day).reached()).isEqualTo(Answer.YES);
                assertThat(assess(set, waiting, day.minusDays(1)).reached()).isNotEqualTo(Answer.YES);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theSameProfileGetsTheSameAdvice(RuleSet set) {
        var again = new QmasRules().ruleSet(set.id());
        each(
                set,
                advised -> assertThat(Advice.of(again, advised.profile(), DAY)).isEqualTo(advised.advice()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theSearchTakesFewAssessments(RuleSet set) {
        each(set, advised -> {
            var search = new Search(set, advised.profile(), DAY);
            search.sets();

            assertThat(search.assessed()).isLessThan(MOST_ASSESSMENTS);
        });
    }

    private static List<List<Change>> threes(List<Change> candidates) {
        var threes = new ArrayList<List<Change>>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i; j < candidates.size(); j++) {
                for (int k = j; k < candidates.size(); k++) {
                    threes.add(Stream.of(candidates.get(i), candidates.get(j), candidates.get(k))
                            .distinct()
                            .toList());
                }
            }
        }
        return threes;
    }

    /** Whether changes can be made together and reach the threshold, which waiting alone does not. */
    private static boolean isPlan(RuleSet set, List<Change> changes, Profile profile) {
        var then = assess(set, after(changes, profile), day(changes));
        var waited = assess(set, after(List.of(), profile), day(changes));
        boolean rivals = changes.stream()
                .anyMatch(one -> changes.stream().anyMatch(other -> !one.equals(other) && one.isInsteadOf(other)));
        boolean spoilt = then.prerequisitesMet().isNo();
        return then.reached().isYes() && !waited.reached().isYes() && !rivals && !spoilt;
    }

    /** A plan with its changes and the day they lead to, worked out here. */
    private record Made(Plan plan, List<Change> changes, LocalDate day) {}

    /** A profile and the advice on it, by the seed it was drawn with. */
    private record Advised(int seed, Profile profile, Advice advice) {}

    private static void eachPlan(RuleSet set, BiConsumer<Profile, Made> check) {
        each(set, advised -> {
            for (var plan : advised.advice().plans()) {
                var changes = changes(plan);
                assertThat(plan.on()).isEqualTo(day(changes));
                check.accept(advised.profile(), new Made(plan, changes, day(changes)));
            }
        });
    }

    private static void each(RuleSet set, Consumer<Advised> check) {
        for (var advised : ADVISED.computeIfAbsent(set.id(), _ -> advised(set))) {
            try {
                check.accept(advised);
            } catch (AssertionError failure) {
                throw new AssertionError("seed %d: %s".formatted(advised.seed(), advised.advice()), failure);
            }
        }
    }

    private static List<Advised> advised(RuleSet set) {
        var advised = new ArrayList<Advised>();
        for (int seed = 0; seed < PROFILES; seed++) {
            var profiles = new RandomProfiles(seed, DAY);
            var complete = profiles.complete();
            for (var profile : List.of(complete, profiles.incomplete(complete))) {
                advised.add(new Advised(seed, profile, Advice.of(set, profile, DAY)));
            }
        }
        return advised;
    }

    private static List<Change> changes(Plan plan) {
        return plan.steps().stream().map(Plan.Step::change).toList();
    }

    private static LocalDate day(List<Change> changes) {
        return DAY.plusMonths(changes.stream().mapToInt(Change::months).max().orElse(0));
    }

    private static Profile after(List<Change> changes, Profile profile) {
        var so = Search.untilToday(profile, DAY);
        for (var change : changes) {
            so = change.appliedTo(so, DAY);
        }
        return so;
    }

    private static Assessment assess(RuleSet set, Profile profile, LocalDate on) {
        return set.assess(profile, on, true);
    }
}
