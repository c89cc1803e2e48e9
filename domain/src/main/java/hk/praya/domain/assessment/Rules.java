package hk.praya.domain.assessment;

import hk.praya.domain.profile.Profile;
import java.time.LocalDate;
import java.util.List;

/** The published rules, by date. */
public interface Rules {

    /**
     * Assesses a profile under the general test in force on a day.
     *
     * @throws NoRulesOnDay if the Scheme had no rules on that day
     */
    Assessment assess(Profile profile, LocalDate on);

    /**
     * Assesses a profile under one rule set, counting ages and years on the given day whether the set was in force or
     * not.
     *
     * @throws NoRulesOnDay if the Scheme had no rules on that day
     * @throws IllegalArgumentException if there is no such rule set
     */
    Assessment assess(RuleSetId ruleSet, Profile profile, LocalDate on);

    /**
     * Assesses a profile under every rule set: those in force on the day first, then the other general tests from the
     * newest back, then the other achievement routes.
     *
     * @throws NoRulesOnDay if the Scheme had no rules on that day
     */
    List<Assessment> assessAll(Profile profile, LocalDate on);
}
