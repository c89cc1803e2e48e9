package hk.praya.scoring.advice;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What would have to change for a profile to reach the threshold of a rule set.
 *
 * @param notMet the prerequisites that are not met now; without them no plan helps
 * @param byItself the first day on which a birthday, a degree that is to be awarded, or a new list of universities makes
 *     the threshold reached without any change; empty where none does within ten years, or it is reached now
 * @param plans the easiest first, and of those as easy the quicker, then the smaller; empty where the threshold is
 *     reached already, or no three changes that we know of reach it sooner than time does
 */
public record Advice(List<PrerequisiteFinding> notMet, Optional<LocalDate> byItself, List<Plan> plans) {

    private static final int YEARS_AHEAD = 10;
    private static final int SHOWN = 6;
    private static final int SHOWN_OF_ANSWERS = 3;
    private static final int SHOWN_OF_THE_SAME = 2;

    private static final Comparator<Plan> EASIEST = Comparator.comparing(Plan::ease)
            .thenComparingInt(Plan::months)
            .thenComparingInt(plan -> plan.steps().size());

    public Advice {
        notMet = List.copyOf(notMet);
        plans = List.copyOf(plans);
    }

    /**
     * Works out the plans: sets of at most three changes after which the threshold is certainly reached, and is not
     * without any one of them. Each is assessed on the day by which it can be made, with the age of that day; work
     * counts until today and, from then on, only where a plan says so. A prerequisite that is met now is met then.
     *
     * <p>At most six plans are given: three of them may be only answers to open questions, and no change is the hardest
     * of more than two.
     *
     * @param today the day from which changes begin
     */
    public static Advice of(RuleSet set, Profile profile, LocalDate today) {
        var now = set.assess(profile, today, true);
        var notMet =
                now.prerequisites().stream().filter(gate -> gate.met().isNo()).toList();
        if (now.reached().isYes()) {
            return new Advice(notMet, Optional.empty(), List.of());
        }
        var search = new Search(set, profile, today);
        var byItself = daysToCome(set, profile, today)
                .filter(day -> search.reaches(List.of(), day))
                .findFirst();
        return new Advice(notMet, byItself, plans(search, now));
    }

    private static Stream<LocalDate> daysToCome(RuleSet set, Profile profile, LocalDate today) {
        return Stream.of(awards(profile), birthdays(profile, today), editions(set))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(YEARS_AHEAD)))
                .sorted();
    }

    private static Stream<LocalDate> awards(Profile profile) {
        var degrees = Objects.requireNonNullElse(profile.study().degrees(), List.<Degree>of());
        return degrees.stream().flatMap(degree -> Stream.ofNullable(degree.awardedOn()));
    }

    /** The days on which a list of universities that the set looks at is renewed. */
    private static Stream<LocalDate> editions(RuleSet set) {
        return set.rules().stream()
                .flatMap(Rule::conditions)
                .flatMap(Condition::parts)
                .flatMap(condition -> switch (condition) {
                    case Condition.EligibleDegree(var list) -> list.editions().stream();
                    case Condition.EligibleStemDegree(var list) -> list.editions().stream();
                    default -> Stream.empty();
                });
    }

    /** Whoever was born on 29 February is a year older on 1 March of a year without one. */
    private static Stream<LocalDate> birthdays(Profile profile, LocalDate today) {
        var born = profile.person().dateOfBirth();
        return born == null
                ? Stream.empty()
                : IntStream.rangeClosed(0, YEARS_AHEAD)
                        .mapToObj(years -> LocalDate.of(today.getYear() + years, born.getMonth(), 1)
                                .plusDays(born.getDayOfMonth() - 1L));
    }

    private static List<Plan> plans(Search search, Assessment now) {
        var all = search.sets().stream()
                .map(changes -> plan(search, changes, now))
                .sorted(EASIEST)
                .toList();
        var shown = new ArrayList<Plan>();
        var asHardest = new HashMap<Change, Integer>();
        int answers = 0;
        for (var plan : all) {
            var hardest = plan.steps().getLast().change();
            boolean another = plan.isAnswers()
                    ? answers++ < SHOWN_OF_ANSWERS
                    : asHardest.merge(hardest, 1, Integer::sum) <= SHOWN_OF_THE_SAME;
            if (another && shown.size() < SHOWN) {
                shown.add(plan);
            }
        }
        return shown;
    }

    private static Plan plan(Search search, List<Change> changes, Assessment now) {
        var on = search.day(changes);
        var before = search.assess(search.after(List.of()), on);
        var byTime = gains(now, before);
        var steps = new ArrayList<Plan.Step>();
        for (int i = 0; i < changes.size(); i++) {
            var after = search.assess(search.after(changes.subList(0, i + 1)), on);
            steps.add(new Plan.Step(changes.get(i), gains(before, after)));
            before = after;
        }
        return new Plan(steps, on, byTime, before.certain());
    }

    private static List<Plan.Gain> gains(Assessment before, Assessment after) {
        var gains = new ArrayList<Plan.Gain>();
        for (int i = 0; i < after.findings().size(); i++) {
            var then = after.findings().get(i);
            int more = then.certain() - before.findings().get(i).certain();
            if (more != 0) {
                gains.add(new Plan.Gain(then.item(), then.citation(), more));
            }
        }
        return gains;
    }
}
