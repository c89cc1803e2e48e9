package hk.praya.scoring.forecast;

import hk.praya.domain.profile.Answer;

/** What something is worth: the least and the most that any answers to the unanswered questions could give. */
public record Worth(int certain, int possible) {

    public Worth {
        if (certain > possible) {
            throw new IllegalArgumentException("certain is %d, but possible only %d".formatted(certain, possible));
        }
    }

    Worth plus(Worth other) {
        return new Worth(certain + other.certain, possible + other.possible);
    }

    /** Whether a threshold is reached; unanswered while it depends on what has not been told. */
    public Answer reaches(int threshold) {
        if (certain >= threshold) {
            return Answer.YES;
        }
        return possible < threshold ? Answer.NO : Answer.UNANSWERED;
    }
}
