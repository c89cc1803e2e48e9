package hk.praya.scoring.forecast;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Work;
import hk.praya.scoring.rule.WorkKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Work as it will have been told by later days, from what has been told by the first and an assumption. */
final class WorkAhead {

    private static final double MONTHS_A_YEAR = 12;
    private static final JobNature COUNTS_FOR_NOTHING =
            new JobNature(Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO);

    private final Work told;
    private final LocalDate from;
    private final boolean goesOn;
    private final boolean grows;

    WorkAhead(Work told, LocalDate from, PresentWork assumed) {
        this.from = from;
        this.goesOn = assumed == PresentWork.GOES_ON;
        this.grows = goesOn && !told.isLedger();
        this.told = goesOn ? told : stopped(told, YearMonth.from(from));
    }

    /** The work that is certain to have been done by a day. */
    Work least(LocalDate on) {
        return by(on, growth -> growth == Growth.SURE);
    }

    /** The work that may have been done by a day. */
    Work most(LocalDate on) {
        return by(on, growth -> growth != Growth.NONE);
    }

    /** The days after the first, to the last, on which a month of work is over. */
    Stream<LocalDate> days(LocalDate last) {
        if (!goesOn) {
            return Stream.empty();
        }
        return grows
                ? LongStream.rangeClosed(1, ChronoUnit.MONTHS.between(from, last))
                        .mapToObj(this::over)
                : months(last)
                        .filter(this::isWorked)
                        .map(month -> month.plusMonths(1).atDay(1));
    }

    private Work by(LocalDate on, Predicate<Growth> counts) {
        if (!grows) {
            return told;
        }
        double years = ChronoUnit.MONTHS.between(from, on) / MONTHS_A_YEAR;
        return told.withStated(new StatedYears(
                grown(WorkKind.GRADUATE_LEVEL, years, counts),
                grown(WorkKind.SENIOR, years, counts),
                grown(WorkKind.INTERNATIONAL, years, counts),
                grown(WorkKind.REPUTABLE_ENTERPRISE, years, counts),
                grown(WorkKind.SPECIFIED_FIELD, years, counts)));
    }

    private @Nullable Double grown(WorkKind kind, double years, Predicate<Growth> counts) {
        var stated = kind.stated(told.stated());
        return stated != null && counts.test(growth(kind)) ? Double.valueOf(stated + years) : stated;
    }

    private enum Growth {
        SURE,
        PERHAPS,
        NONE
    }

    private Growth growth(WorkKind kind) {
        var part = kind.stated(told.stated());
        var whole = told.stated().graduateLevel();
        if (part == null || part == 0 || Objects.equals(whole, 0.0)) {
            return Growth.NONE;
        }
        return whole != null && part >= whole ? Growth.SURE : Growth.PERHAPS;
    }

    /** The day on which so many months since the first are over; where it is missing from its month, the day after. */
    private LocalDate over(long months) {
        var day = from.plusMonths(months);
        return day.getDayOfMonth() == from.getDayOfMonth() ? day : day.plusDays(1);
    }

    private Stream<YearMonth> months(LocalDate last) {
        var first = YearMonth.from(from);
        return Stream.iterate(first, month -> month.isBefore(YearMonth.from(last)), month -> month.plusMonths(1));
    }

    private boolean isWorked(YearMonth month) {
        return told.jobs().stream().anyMatch(job -> covers(job, month));
    }

    private static boolean covers(Job job, YearMonth month) {
        var first = job.from();
        var last = job.to();
        return first != null && !first.isAfter(month) && (last == null || !last.isBefore(month));
    }

    /** The jobs without what is worked from a month on. A job that begins later stays, so that the jobs stay the truth. */
    private static Work stopped(Work told, YearMonth month) {
        List<Job> jobs = told.jobs().stream().map(job -> stopped(job, month)).toList();
        return told.withJobs(jobs);
    }

    private static Job stopped(Job job, YearMonth month) {
        var first = job.from();
        var last = job.to();
        if (first == null || (last != null && last.isBefore(month))) {
            return job;
        }
        return first.isBefore(month)
                ? new Job(job.title(), job.employer(), first, month.minusMonths(1), job.nature())
                : new Job(job.title(), job.employer(), first, last, COUNTS_FOR_NOTHING);
    }
}
