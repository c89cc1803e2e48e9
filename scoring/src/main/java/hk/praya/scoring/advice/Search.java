package hk.praya.scoring.advice;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tries the candidates, alone and together, until all the smallest sets that reach the threshold are found. */
final class Search {

    static final int MOST_CHANGES = 3;

    private static final JobNature OF_NO_KIND = new JobNature(Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO);

    private final RuleSet set;
    private final Profile outset;
    private final LocalDate today;
    private final List<Change> candidates;
    private final Answer prerequisites;
    private final List<List<Change>> reaching = new ArrayList<>();
    private final List<List<Change>> minimal = new ArrayList<>();
    private int assessed;

    Search(RuleSet set, Profile profile, LocalDate today) {
        this.set = set;
        this.outset = untilToday(profile, today);
        this.today = today;
        this.candidates = Candidates.of(set, profile, today);
        this.prerequisites = assess(outset, today).prerequisitesMet();
    }

    /**
     * The profile from which every plan sets out. Work stops today: whatever is worked from now on is a change, even in
     * the job that is held.
     */
    static Profile untilToday(Profile profile, LocalDate today) {
        var work = profile.work();
        var month = YearMonth.from(today);
        return profile.withWork(
                work.withJobs(work.jobs().stream().map(job -> until(job, month)).toList()));
    }

    private static Job until(Job job, YearMonth month) {
        var from = job.from();
        if (from != null && !from.isBefore(month)) {
            return new Job(job.title(), job.employer(), from, job.to(), OF_NO_KIND);
        }
        boolean over = job.to() != null && job.to().isBefore(month);
        return over ? job : new Job(job.title(), job.employer(), from, month.minusMonths(1), job.nature());
    }

    /** How often a profile was assessed. */
    int assessed() {
        return assessed;
    }

    /** The sets, each with its changes in the order of the candidates. */
    List<List<Change>> sets() {
        for (int size = 1; size <= MOST_CHANGES; size++) {
            grow(List.of(), 0, size);
        }
        return minimal.stream().filter(this::isSmallest).toList();
    }

    private void grow(List<Change> chosen, int next, int missing) {
        if (missing == 0) {
            attempt(chosen);
            return;
        }
        for (int i = next; i <= candidates.size() - missing; i++) {
            var one = candidates.get(i);
            if (chosen.stream().noneMatch(one::isInsteadOf)) {
                grow(with(one, chosen), i + 1, missing - 1);
            }
        }
    }

    private void attempt(List<Change> changes) {
        if (reaching.stream().anyMatch(changes::containsAll)) {
            return;
        }
        var on = day(changes);
        if (reaches(changes, on)) {
            reaching.add(changes);
            if (changes.stream().noneMatch(change -> reaches(without(change, changes), on))) {
                minimal.add(changes);
            }
        }
    }

    /** Whether a set of changes is certain to reach the threshold on a day, and spoils no prerequisite. */
    boolean reaches(List<Change> changes, LocalDate on) {
        var then = assess(after(changes), on);
        boolean spoilt = then.prerequisitesMet().isNo() && !prerequisites.isNo();
        return then.reached().isYes() && !spoilt;
    }

    /** No other set that reaches it asks only for what this one asks for too. */
    private boolean isSmallest(List<Change> changes) {
        return minimal.stream()
                .filter(other -> !other.equals(changes))
                .noneMatch(other ->
                        other.stream().allMatch(less -> changes.stream().anyMatch(less::isWithin)));
    }

    /** What a set of changes makes of the profile. */
    Profile after(List<Change> changes) {
        var profile = outset;
        for (var change : changes) {
            profile = change.appliedTo(profile, today);
        }
        return profile;
    }

    /** The day by which a set of changes can be made. */
    LocalDate day(List<Change> changes) {
        return today.plusMonths(changes.stream().mapToInt(Change::months).max().orElse(0));
    }

    Assessment assess(Profile profile, LocalDate on) {
        assessed++;
        return set.assess(profile, on, true);
    }

    private static List<Change> with(Change change, List<Change> changes) {
        return Stream.concat(changes.stream(), Stream.of(change)).toList();
    }

    private static List<Change> without(Change change, List<Change> changes) {
        return changes.stream().filter(other -> !other.equals(change)).toList();
    }
}
