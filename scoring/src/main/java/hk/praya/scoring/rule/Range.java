package hk.praya.scoring.rule;

import hk.praya.domain.profile.Answer;

/** A number of which we know the least and the most it can be; both the same once it is settled. */
record Range(double least, double most) {

    static final Range UNKNOWN = new Range(0, Double.POSITIVE_INFINITY);
    static final Range ZERO = new Range(0, 0);

    static Range exactly(double value) {
        return new Range(value, value);
    }

    Answer atLeast(double bound) {
        if (least >= bound) {
            return Answer.YES;
        }
        return most < bound ? Answer.NO : Answer.UNANSWERED;
    }
}
