package hk.praya.scoring.forecast;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Work;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ten years gone through day by day, with nothing derived: slow, and hard to get wrong. */
record EveryDay(Profile told, RuleSet rules, LocalDate from, PresentWork assumed) {

    private static final Set<Factor> WORK = EnumSet.of(Factor.WORK_EXPERIENCE, Factor.ASPECT_WORK);

    /** What everything is worth on a day, from the first day on which it is so. */
    record Level(LocalDate first, List<Worth> findings, List<Answer> prerequisites) {

        boolean isAsBefore(Level before) {
            return findings.equals(before.findings) && prerequisites.equals(before.prerequisites);
        }
    }

    /** The first day, and every day on which anything is other than on the day before. */
    List<Level> levels() {
        var levels = new ArrayList<Level>();
        int months = 0;
        for (var day = from; !day.isAfter(from.plusYears(10)); day = day.plusDays(1)) {
            months += isMonthOver(day) ? 1 : 0;
            var level = level(day, months);
            if (levels.isEmpty() || !level.isAsBefore(levels.getLast())) {
                levels.add(level);
            }
        }
        return levels;
    }

    private boolean isMonthOver(LocalDate day) {
        boolean missing = day.getDayOfMonth() == 1 && day.minusDays(1).getDayOfMonth() < from.getDayOfMonth();
        return day.isAfter(from) && (missing || day.getDayOfMonth() == from.getDayOfMonth());
    }

    private Level level(LocalDate day, int months) {
        if (told.work().isLedger() || assumed == PresentWork.STANDS_STILL) {
            var result = rules.assess(told, day, true);
            var work = assumed == PresentWork.STANDS_STILL ? rules.assess(told, from, true) : result;
            return level(day, result, work, work);
        }
        var least = told.withWork(grown(months, false));
        var most = told.withWork(grown(months, true));
        var result = rules.assess(least, day, true);
        return level(day, result, result, rules.assess(most, day, true));
    }

    private static Level level(LocalDate day, Assessment result, Assessment leastWork, Assessment mostWork) {
        var findings = IntStream.range(0, result.findings().size())
                .mapToObj(i -> worth(
                        result.findings().get(i),
                        leastWork.findings().get(i),
                        mostWork.findings().get(i)))
                .toList();
        return new Level(
                day,
                findings,
                result.prerequisites().stream().map(PrerequisiteFinding::met).toList());
    }

    private static Worth worth(Finding any, Finding leastWork, Finding mostWork) {
        return WORK.contains(any.item().factor())
                ? new Worth(leastWork.certain(), mostWork.possible())
                : new Worth(any.certain(), any.possible());
    }

    private Work grown(int months, boolean most) {
        var stated = told.work().stated();
        var all = stated.graduateLevel();
        return told.work()
                .withStated(new StatedYears(
                        all == null || all == 0 ? all : Double.valueOf(all + months / 12.0),
                        part(stated.senior(), all, months, most),
                        part(stated.international(), all, months, most),
                        part(stated.reputableEnterprise(), all, months, most),
                        part(stated.specifiedField(), all, months, most)));
    }

    private static @Nullable Double part(@Nullable Double part, @Nullable Double all, int months, boolean most) {
        if (part == null || part == 0 || (all != null && all == 0)) {
            return part;
        }
        boolean whole = all != null && part >= all;
        return whole || most ? Double.valueOf(part + months / 12.0) : part;
    }
}
