package hk.praya.portal.rulebook;

import hk.praya.domain.assessment.Factor;
import hk.praya.portal.text.Words;
import hk.praya.scoring.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each factor of a rule set weighs, from the first in the table down to the last. */
record Shares(RuleSet set, List<Part> parts) {

    /**
     * What one factor weighs.
     *
     * @param most the points or criteria that it can bring
     * @param above the share of all that comes before it, from 0 to 1
     * @param share its own share of all, from 0 to 1
     */
    record Part(Factor factor, int most, double above, double share) {

        double below() {
            return above + share;
        }

        double middle() {
            return above + share / 2;
        }
    }

    static Shares of(RuleSet set) {
        var parts = new ArrayList<Part>();
        double all = set.maximum();
        int before = 0;
        for (var factor : FactorSection.factors(set)) {
            int most = most(set, factor);
            parts.add(new Part(factor, most, before / all, most / all));
            before += most;
        }
        return new Shares(set, List.copyOf(parts));
    }

    Optional<Part> of(Factor factor) {
        return parts.stream().filter(part -> part.factor() == factor).findFirst();
    }

    /** How far down from the top the waterline lies, from 0 to 1. */
    double waterline() {
        return 1 - (double) set.threshold() / set.maximum();
    }

    String amount(Part part) {
        return Words.of("shares.amount." + set.kind(), part.most());
    }

    private static int most(RuleSet set, Factor factor) {
        int most = 0;
        for (var rule : set.rules()) {
            if (rule.item().factor() == factor) {
                most += rule.maximum();
            }
        }
        return most;
    }
}
