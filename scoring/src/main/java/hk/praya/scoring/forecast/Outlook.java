package hk.praya.scoring.forecast;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Facts;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A profile as a rule set will look at it on one day. No condition on work turns false as work is added, so that the
 * least of it and the most of it bound every answer exactly.
 */
final class Outlook {

    private final LocalDate day;
    private final Facts least;
    private final Facts most;
    private final List<Worth> findings;
    private final List<Answer> prerequisites;

    Outlook(RuleSet rules, Profile told, WorkAhead work, LocalDate day) {
        var withLeast = told.withWork(work.least(day));
        var withMost = told.withWork(work.most(day));
        var certain = rules.assess(withLeast, day, true);
        var possible = withMost.equals(withLeast) ? certain : rules.assess(withMost, day, true);
        this.day = day;
        this.least = new Facts(withLeast, day);
        this.most = new Facts(withMost, day);
        this.findings = findings(certain, possible);
        this.prerequisites = prerequisites(certain, possible);
    }

    LocalDate day() {
        return day;
    }

    /** What each rule is worth, in the order of the rule set. */
    List<Worth> findings() {
        return findings;
    }

    /** Whether each prerequisite is met, in the order of the rule set. */
    List<Answer> prerequisites() {
        return prerequisites;
    }

    /** Whether a condition holds. */
    Answer holds(Condition condition) {
        return between(condition.holds(least), condition.holds(most));
    }

    private static List<Worth> findings(Assessment certain, Assessment possible) {
        return IntStream.range(0, certain.findings().size())
                .mapToObj(i -> new Worth(
                        certain.findings().get(i).certain(),
                        possible.findings().get(i).possible()))
                .toList();
    }

    private static List<Answer> prerequisites(Assessment certain, Assessment possible) {
        return IntStream.range(0, certain.prerequisites().size())
                .mapToObj(i -> between(
                        certain.prerequisites().get(i).met(),
                        possible.prerequisites().get(i).met()))
                .toList();
    }

    private static Answer between(Answer least, Answer most) {
        if (least.isYes()) {
            return Answer.YES;
        }
        return most.isNo() ? Answer.NO : Answer.UNANSWERED;
    }
}
