package hk.praya.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.RandomProfiles;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Gate;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forecast against every single day of the ten years, on profiles drawn by chance. */
class EveryDayTest {

    private static final int PROFILES = 8;
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 11, 22), LocalDate.of(2024, 2, 29), LocalDate.of(2027, 1, 31));

    static Stream<RuleSet> sets() {
        return new QmasRules().all().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theForecastTurnsOnTheSameDaysAsTenYearsGoneThroughDayByDay(RuleSet set) {
        int first = Math.floorMod(set.id().value().hashCode(), 10_000);
        for (int seed = first; seed < first + PROFILES; seed++) {
            var from = DAYS.get(seed % DAYS.size());
            var profile = profile(seed, from);
            for (var assumed : PresentWork.values()) {
                var days = new EveryDay(profile, set, from, assumed).levels();
                var forecast = Forecast.of(profile, set, from, assumed, true);

                assertThat(levels(set, days.getFirst(), forecast))
                        .as("seed %d, %s, %s", seed, set.id(), assumed)
                        .isEqualTo(days);
            }
        }
    }

    /** Half of them incomplete, and some born on a leap day, with a child to come. */
    private static Profile profile(int seed, LocalDate from) {
        var profiles = new RandomProfiles(seed, from);
        var complete = profiles.complete();
        var profile = seed % 2 == 0 ? complete : profiles.incomplete(complete);
        var random = new Random(seed);
        if (seed % 5 != 0) {
            return profile;
        }
        var children = List.of(
                new Child(from.plusDays(random.nextInt(1, 400)), Answer.YES, Answer.YES),
                new Child(LocalDate.of(2012, 2, 29), Answer.UNANSWERED, Answer.YES));
        return profile.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1984 + seed % 3 * 4, 2, 29)))
                .withFamily(Family.UNANSWERED.withChildren(children));
    }

    /** What a forecast says everything is worth, worked out from the first day by its moves. */
    private static List<EveryDay.Level> levels(RuleSet set, EveryDay.Level first, Forecast forecast) {
        Map<Item, Worth> findings = new TreeMap<>();
        Map<Prerequisite, Answer> prerequisites = new TreeMap<>();
        var items = set.rules().stream().map(Rule::item).toList();
        var gates = set.prerequisites().stream().map(Gate::prerequisite).toList();
        IntStream.range(0, items.size())
                .forEach(i -> findings.put(items.get(i), first.findings().get(i)));
        IntStream.range(0, gates.size())
                .forEach(i ->
                        prerequisites.put(gates.get(i), first.prerequisites().get(i)));
        return forecast.steps().stream()
                .map(step -> {
                    step.moves().forEach(move -> move(move, findings, prerequisites));
                    assertThat(step.worth())
                            .isEqualTo(findings.values().stream().reduce(new Worth(0, 0), Worth::plus));
                    assertThat(step.reached()).isEqualTo(step.worth().reaches(set.threshold()));
                    assertThat(step.prerequisitesMet())
                            .isEqualTo(prerequisites.values().stream().reduce(Answer.YES, Answer::and));
                    return new EveryDay.Level(
                            step.first(),
                            items.stream().map(findings::get).toList(),
                            gates.stream().map(prerequisites::get).toList());
                })
                .toList();
    }

    private static void move(Move move, Map<Item, Worth> findings, Map<Prerequisite, Answer> prerequisites) {
        assertThat(move.causes()).as("%s", move).isNotEmpty();
        switch (move) {
            case Move.OfFinding(var item, var before, var after, var _) ->
                assertThat(findings.put(item, after)).isEqualTo(before).isNotEqualTo(after);
            case Move.OfPrerequisite(var prerequisite, var before, var after, var _) ->
                assertThat(prerequisites.put(prerequisite, after))
                        .isEqualTo(before)
                        .isNotEqualTo(after);
        }
    }
}
