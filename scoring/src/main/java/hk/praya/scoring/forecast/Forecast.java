package hk.praya.scoring.forecast;

import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What time alone will make of a profile under one rule set, from a day to the same day ten years later, both counted.
 * Birthdays, degrees with a day of award to come and children's ages follow from what has been told; about work one
 * assumption is made; all else is taken to stay as it was told, and the rule set to stay in force.
 *
 * @param inForce whether the rule set is in force on the first day
 * @param threshold what has to be reached
 * @param maximum the most that the rule set can award
 * @param steps every run of days on which nothing changes, one after the other; never empty
 * @param lookingBack the lines that are met by the year before the first day
 */
public record Forecast(
        RuleSetId ruleSet,
        Kind kind,
        boolean inForce,
        int threshold,
        int maximum,
        PresentWork presentWork,
        List<Step> steps,
        List<Item> lookingBack) {

    private static final int YEARS = 10;
    private static final Set<Item> LOOKING_BACK = EnumSet.of(Item.ANNUAL_INCOME, Item.BUSINESS_PROFIT);

    public Forecast {
        steps = List.copyOf(steps);
        lookingBack = List.copyOf(lookingBack);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a forecast has a first step");
        }
    }

    /** Forecasts what a profile is worth, from a day on. */
    public static Forecast of(Profile told, RuleSet rules, LocalDate from, PresentWork assumed, boolean inForce) {
        return new Forecast(
                rules.id(),
                rules.kind(),
                inForce,
                rules.threshold(),
                rules.maximum(),
                assumed,
                new Course(told, rules, from, from.plusYears(YEARS), assumed).steps(),
                lookingBack(told, rules, from));
    }

    public LocalDate from() {
        return steps.getFirst().first();
    }

    public LocalDate to() {
        return steps.getLast().last();
    }

    /** The steps that begin with a change: all but the first. */
    public List<Step> turns() {
        return steps.subList(1, steps.size());
    }

    /** The days that are best to file on: those of the highest certain result on which no prerequisite is failed. */
    public List<Window> best() {
        var highest = steps.stream()
                .filter(Step::isOpenToFiling)
                .mapToInt(step -> step.worth().certain())
                .max();
        return highest.isEmpty()
                ? List.of()
                : windows(step -> step.isOpenToFiling() && step.worth().certain() == highest.getAsInt());
    }

    /** The days on which the threshold is certainly reached and no prerequisite is failed. */
    public List<Window> reached() {
        return windows(step -> step.isOpenToFiling() && step.reached().isYes());
    }

    /** The first day on which the threshold is certainly reached and no prerequisite is failed. */
    public Optional<LocalDate> firstReached() {
        return reached().stream().findFirst().map(Window::first);
    }

    /** The last day of the first such days, where they end within the forecast. */
    public Optional<LocalDate> lastReached() {
        return reached().stream().findFirst().map(Window::last).filter(day -> day.isBefore(to()));
    }

    /**
     * The day from which the year before an application is one of which nothing has been told, so that the income and
     * the profit have to be shown anew.
     */
    public LocalDate shownAnewFrom() {
        return from().plusYears(1);
    }

    private static List<Item> lookingBack(Profile told, RuleSet rules, LocalDate on) {
        return rules.assess(told, on, true).findings().stream()
                .filter(Finding.Met.class::isInstance)
                .map(Finding::item)
                .filter(LOOKING_BACK::contains)
                .toList();
    }

    private List<Window> windows(Predicate<Step> wanted) {
        var windows = new ArrayList<Window>();
        for (var step : steps) {
            if (!wanted.test(step)) {
                continue;
            }
            boolean goesOn =
                    !windows.isEmpty() && windows.getLast().last().plusDays(1).equals(step.first());
            var first = goesOn ? windows.removeLast().first() : step.first();
            windows.add(new Window(first, step.last()));
        }
        return windows;
    }
}
