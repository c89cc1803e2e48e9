package hk.praya.scoring.advice;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An open question, and how much hangs on its answer.
 *
 * @param stake the most by which the lines that wait for the answer can still rise, in points or criteria; 0 where only
 *     a prerequisite waits for it
 */
public record Settling(Question question, int stake) {

    private static final int SHOWN = 2;

    /** What one answer can do by itself: the shares of the ways to a certain yes and to a certain no that it covers. */
    private record Reach(Settling settling, double farther, double nearer) {}

    private static final Comparator<Reach> SOONEST = Comparator.comparingDouble(Reach::farther)
            .thenComparingDouble(Reach::nearer)
            .thenComparingInt((Reach reach) -> reach.settling().stake())
            .reversed()
            .thenComparing(reach -> effort(reach.settling().question()))
            .thenComparing(reach -> reach.settling().question());

    /** What it takes to answer, from the least to the most. */
    private enum Effort {
        /** Known by heart. */
        KNOWN,
        /** To be counted, added up or listed. */
        RECKONED,
        /** To be looked up in somebody else's list, or judged. */
        LOOKED_UP
    }

    /**
     * The two questions that settle a result soonest; fewer where fewer are open.
     *
     * <p>A result is settled as a yes once what is certain reaches the threshold, and as a no once what is possible
     * falls short of it. Each question is answered in thought at its best, and its worst, with all else as it was told;
     * that covers a share of the way to the one and of the way to the other. The question whose larger share is largest
     * comes first, one that settles the result alone before all others; then the one whose other answer covers more;
     * then the one that more hangs on; then the one that takes less to answer. Questions that only prerequisites wait
     * for come last. Where the result is settled already there is no way left to cover, and what hangs on a question
     * decides.
     *
     * @param on the day whose ages and years count
     */
    public static List<Settling> soonest(RuleSet set, Profile profile, LocalDate on) {
        var now = set.assess(profile, on, true);
        return stakes(now).entrySet().stream()
                .map(entry -> new Settling(entry.getKey(), entry.getValue()))
                .map(open -> reach(open, set, profile, now))
                .sorted(SOONEST)
                .limit(SHOWN)
                .map(Reach::settling)
                .toList();
    }

    private static Map<Question, Integer> stakes(Assessment now) {
        var stakes = new EnumMap<Question, Integer>(Question.class);
        for (var finding : now.findings()) {
            if (finding instanceof Finding.Open open) {
                open.missing().forEach(q -> stakes.merge(q, open.possible() - open.certain(), Integer::sum));
            }
        }
        now.prerequisites().forEach(gate -> gate.missing().forEach(q -> stakes.putIfAbsent(q, 0)));
        return stakes;
    }

    private static Reach reach(Settling open, RuleSet set, Profile profile, Assessment now) {
        if (!now.reached().isUnanswered() || open.stake() == 0) {
            return new Reach(open, 0, 0);
        }
        var best = set.assess(Answers.best(now.on()).to(open.question(), profile), now.on(), true);
        var worst = set.assess(Answers.worst(now.on()).to(open.question(), profile), now.on(), true);
        double up = share(best.certain() - now.certain(), now.threshold() - now.certain());
        double down = share(now.possible() - worst.possible(), now.possible() - now.threshold() + 1);
        return new Reach(open, Math.max(up, down), Math.min(up, down));
    }

    private static double share(int covered, int way) {
        return Math.min(1, (double) covered / way);
    }

    private static Effort effort(Question question) {
        return switch (question) {
            case DATE_OF_BIRTH,
                    DEGREE_LEVEL,
                    PROFESSIONAL_QUALIFICATION,
                    CHINESE,
                    ENGLISH,
                    OTHER_LANGUAGES,
                    LISTED_COMPANY,
                    RESIDENT_RELATIVE,
                    SPOUSE,
                    SPOUSE_DEGREE,
                    AWARD,
                    FINANCIAL_SUPPORT,
                    GOOD_CHARACTER -> Effort.KNOWN;
            case DEGREES,
                    GRADUATE_YEARS,
                    SENIOR_YEARS,
                    INTERNATIONAL_YEARS,
                    ENTERPRISE_YEARS,
                    FIELD_YEARS,
                    ANNUAL_INCOME,
                    CHILDREN -> Effort.RECKONED;
            case RENOWNED_INSTITUTION, ELIGIBLE_UNIVERSITY, STEM, TALENT_LIST, BUSINESS_PROFIT, CONTRIBUTION ->
                Effort.LOOKED_UP;
        };
    }
}
