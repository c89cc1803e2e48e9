package hk.praya.scoring.advice;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each of two would be worth as the applicant, under one rule set on one day.
 *
 * @param first the result with the first as the applicant and the second as dependant
 * @param second the result the other way round
 */
public record EitherWay(Assessment first, Assessment second) {

    /** Who stands better. */
    public enum Lead {
        FIRST,
        SECOND,
        /** Both stand the same. */
        EVEN,
        /** It depends on what has not been told. */
        OPEN
    }

    /** One line of the table in which the two do not stand the same, or need not. */
    public record Difference(Finding first, Finding second) {

        /** Whether they differ whatever the open questions turn out to be. */
        public boolean isSettled() {
            return first.certain() > second.possible() || second.certain() > first.possible();
        }
    }

    public EitherWay {
        if (!first.ruleSet().equals(second.ruleSet()) || !first.on().equals(second.on())) {
            throw new IllegalArgumentException("%s on %s and %s on %s cannot be compared"
                    .formatted(first.ruleSet(), first.on(), second.ruleSet(), second.on()));
        }
    }

    /**
     * Who stands better, whatever the open questions turn out to be. Whoever fails a prerequisite stands behind one who
     * does not; otherwise whoever is certain of more than the other could ever get stands better.
     */
    public Lead lead() {
        boolean firstRefused = first.prerequisitesMet().isNo();
        boolean secondRefused = second.prerequisitesMet().isNo();
        if (firstRefused != secondRefused) {
            return firstRefused ? Lead.SECOND : Lead.FIRST;
        }
        if (first.certain() > second.possible()) {
            return Lead.FIRST;
        }
        if (second.certain() > first.possible()) {
            return Lead.SECOND;
        }
        boolean settled = first.certain() == first.possible() && second.certain() == second.possible();
        return settled ? Lead.EVEN : Lead.OPEN;
    }

    /** The lines in which they differ or may differ, in the order of the table. */
    public List<Difference> differences() {
        return IntStream.range(0, first.findings().size())
                .mapToObj(i -> new Difference(
                        first.findings().get(i), second.findings().get(i)))
                .filter(EitherWay::isOne)
                .toList();
    }

    private static boolean isOne(Difference pair) {
        return pair.first().certain() != pair.second().certain()
                || pair.first().possible() != pair.second().possible();
    }
}
