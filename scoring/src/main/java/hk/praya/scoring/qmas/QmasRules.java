package hk.praya.scoring.qmas;

import static java.util.stream.Collectors.toUnmodifiableMap;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.NoRulesOnDay;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.assessment.Rules;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every published rule set of the Quality Migrant Admission Scheme, by the day from which it is in force. */
public final class QmasRules implements Rules {

    private final NavigableMap<LocalDate, RuleSet> general = byDay(
            GeneralPoints2006.RULES,
            GeneralPoints2008.RULES,
            GeneralPoints2015.RULES,
            GeneralPoints2018.RULES,
            GeneralPoints245.RULES,
            GeneralCriteria2024.RULES);
    private final NavigableMap<LocalDate, RuleSet> achievement = byDay(
            AchievementTest.RULES_2006,
            AchievementTest.RULES_2008,
            AchievementTest.RULES_2015,
            AchievementTest.RULES_2018,
            AchievementTest.RULES_245,
            AchievementTest.RULES_2024);
    private final List<RuleSet> all = Stream.of(general, achievement)
            .flatMap(test -> test.descendingMap().values().stream())
            .toList();
    private final Map<RuleSetId, RuleSet> byId = all.stream().collect(toUnmodifiableMap(RuleSet::id, set -> set));

    @Override
    public Assessment assess(Profile profile, LocalDate on) {
        return inForce(general, on).assess(profile, on, true);
    }

    @Override
    public Assessment assess(RuleSetId ruleSet, Profile profile, LocalDate on) {
        var set = ruleSet(ruleSet);
        return set.assess(profile, on, isInForce(set, on));
    }

    @Override
    public List<Assessment> assessAll(Profile profile, LocalDate on) {
        return newestFirst(on).stream()
                .map(set -> set.assess(profile, on, isInForce(set, on)))
                .toList();
    }

    /**
     * The rule set of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RuleSet ruleSet(RuleSetId id) {
        var set = byId.get(id);
        if (set == null) {
            throw new IllegalArgumentException("there is no rule set " + id);
        }
        return set;
    }

    /** The rule sets in force on a day: the general test, then the achievement route. */
    public List<RuleSet> inForce(LocalDate on) {
        return List.of(inForce(general, on), inForce(achievement, on));
    }

    /** All rule sets: the general tests from the newest back, then the achievement routes. */
    public List<RuleSet> all() {
        return all;
    }

    /** The set of the same test that was in force until this one began; none before the first. */
    public Optional<RuleSet> before(RuleSetId id) {
        var set = ruleSet(id);
        return Optional.ofNullable(test(set).lowerEntry(set.inForce().from())).map(Map.Entry::getValue);
    }

    /** The set of the same test that took this one's place; none while nothing has. */
    public Optional<RuleSet> after(RuleSetId id) {
        var set = ruleSet(id);
        return Optional.ofNullable(test(set).higherEntry(set.inForce().from())).map(Map.Entry::getValue);
    }

    /** Whether it could not be confirmed which rule sets were in force on a day. */
    public boolean isDoubtfulOn(LocalDate day) {
        return all.stream().anyMatch(set -> set.inForce().isDoubtfulOn(day));
    }

    private List<RuleSet> newestFirst(LocalDate on) {
        var ordered = new ArrayList<>(inForce(on));
        all.stream().filter(set -> !ordered.contains(set)).forEach(ordered::add);
        return ordered;
    }

    private boolean isInForce(RuleSet set, LocalDate on) {
        return inForce(test(set), on).id().equals(set.id());
    }

    private NavigableMap<LocalDate, RuleSet> test(RuleSet set) {
        return set.kind() == Kind.ACHIEVEMENT ? achievement : general;
    }

    private static RuleSet inForce(NavigableMap<LocalDate, RuleSet> tests, LocalDate on) {
        var entry = tests.floorEntry(on);
        if (entry == null) {
            throw new NoRulesOnDay(on);
        }
        return entry.getValue();
    }

    static NavigableMap<LocalDate, RuleSet> byDay(RuleSet... sets) {
        var byDay = new TreeMap<LocalDate, RuleSet>();
        for (var set : sets) {
            if (byDay.put(set.inForce().from(), set) != null) {
                throw new IllegalStateException(
                        "two rule sets begin on " + set.inForce().from());
            }
        }
        return byDay;
    }
}
