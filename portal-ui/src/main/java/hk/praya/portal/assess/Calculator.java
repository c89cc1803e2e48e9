package hk.praya.portal.assess;

import hk.praya.domain.HongKong;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.advice.Settling;
import hk.praya.scoring.qmas.QmasRules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The facts as they are told, and what they are worth under the tests on show; worked out once for each change. */
final class Calculator {

    private final QmasRules rules;
    private final Clock clock;
    private final UnaryOperator<Profile> household;
    private final List<Consumer<List<Assessment>>> listeners = new ArrayList<>();
    private Profile profile;
    private List<Assessment> results;

    /** @param household puts the family as it is entered elsewhere in the place of what the profile says of it */
    Calculator(QmasRules rules, Clock clock, Profile start, UnaryOperator<Profile> household) {
        this.rules = rules;
        this.clock = clock;
        this.household = household;
        this.profile = start;
        this.results = assess(rules, clock, household.apply(start));
    }

    /** Calls back with the results after each change. */
    void onChange(Consumer<List<Assessment>> listener) {
        listeners.add(listener);
    }

    Profile profile() {
        return profile;
    }

    /** The general test of today, the points test before it, and the achievement route of today. */
    List<Assessment> results() {
        return results;
    }

    /** The questions that would settle one of the results soonest. */
    List<Settling> soonest(Assessment result) {
        return Settling.soonest(rules.ruleSet(result.ruleSet()), household.apply(profile), result.on());
    }

    void change(UnaryOperator<Profile> change) {
        replace(change.apply(profile));
    }

    void replace(Profile told) {
        if (told.equals(profile)) {
            return;
        }
        profile = told;
        results = assess(rules, clock, household.apply(told));
        listeners.forEach(listener -> listener.accept(results));
    }

    private static List<Assessment> assess(QmasRules rules, Clock clock, Profile told) {
        var today = HongKong.today(clock);
        return TestsOnShow.on(today, rules).stream()
                .map(set -> rules.assess(set.id(), told, today))
                .toList();
    }
}
