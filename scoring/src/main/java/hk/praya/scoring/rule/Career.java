package hk.praya.scoring.rule;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Job;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The months that jobs cover by a day, those that overlap counted once. */
final class Career {

    private static final double MONTHS_A_YEAR = 12;

    private final List<Job> jobs;
    private final List<Job> undated;
    private final YearMonth month;

    Career(List<Job> jobs, LocalDate on) {
        this.month = YearMonth.from(on);
        this.jobs = jobs.stream()
                .filter(job -> job.from() != null)
                .sorted(Comparator.comparing(Job::from))
                .toList();
        this.undated = jobs.stream().filter(job -> job.from() == null).toList();
    }

    /** Years of a kind: the least by what is told of each job, the most by what may yet be. */
    Range years(WorkKind kind) {
        boolean endless =
                undated.stream().anyMatch(job -> !kind.counts(job.nature()).isNo());
        double least = months(answer -> answer.isYes(), kind) / MONTHS_A_YEAR;
        double most = endless ? Double.POSITIVE_INFINITY : months(answer -> !answer.isNo(), kind) / MONTHS_A_YEAR;
        return new Range(least, most);
    }

    private long months(Predicate<Answer> counting, WorkKind kind) {
        long total = 0;
        long coveredTo = Long.MIN_VALUE;
        for (var job : jobs) {
            var from = job.from();
            if (from == null || !counting.test(kind.counts(job.nature()))) {
                continue;
            }
            long first = Math.max(index(from), coveredTo + 1);
            long last = index(lastMonth(job));
            if (last >= first) {
                total += last - first + 1;
                coveredTo = last;
            }
        }
        return total;
    }

    private static long index(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue();
    }

    /** A month counts once it is over: a job held in the month of the day counts to the month before. */
    private YearMonth lastMonth(Job job) {
        var to = job.to();
        return to != null && to.isBefore(month) ? to : month.minusMonths(1);
    }
}
