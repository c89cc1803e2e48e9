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

        /** What it is about: the aspects of the criteria that points were given for before are those factors. */
        Factor topic() {
            return switch (factor) {
                case ASPECT_AGE -> Factor.AGE;
                case ASPECT_ACADEMIC -> Factor.QUALIFICATIONS;
                case ASPECT_LANGUAGE -> Factor.LANGUAGE;
                case ASPECT_WORK -> Factor.WORK_EXPERIENCE;
                default -> factor;
            };
        }

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

    /** The part about something, such as age, whichever factor it is called in this set. */
    Optional<Part> about(Factor topic) {
        return parts.stream().filter(part -> part.topic() == topic).findFirst();
    }

    /** How far down from the top the waterline lies, from 0 to 1. */
    double waterline() {
        return 1 - (double) set.threshold() / set.maximum();
    }

    /** The number or letter of a part in its table. */
    String mark(Part part) {
        return FactorSection.mark(set, part.factor());
    }

    /** A part by its number or letter, and what it can bring. */
    String shortly(Part part) {
        return Words.of("shares.short", mark(part), part.most());
    }

    /** What all of it comes to. */
    String total() {
        return Words.of("shares.amount." + set.kind(), set.maximum());
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
