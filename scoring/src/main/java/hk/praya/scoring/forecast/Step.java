package hk.praya.scoring.forecast;

import hk.praya.domain.profile.Answer;
import java.time.LocalDate;
import java.util.List;

/**
 * Days in a row, the first and the last counted, on which nothing changes.
 *
 * @param worth the result under the rule set
 * @param reached whether the threshold is reached; unanswered while it depends on what has not been told
 * @param prerequisitesMet whether all prerequisites are met; they stand beside the result and never change it
 * @param moves what changed on the first day; empty for the first step of a forecast
 */
public record Step(
        LocalDate first, LocalDate last, Worth worth, Answer reached, Answer prerequisitesMet, List<Move> moves) {

    public Step {
        moves = List.copyOf(moves);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a step ends on %s, before it begins on %s".formatted(last, first));
        }
    }

    /** Whether an application filed on these days would not be refused for a prerequisite that is known not to be met. */
    public boolean isOpenToFiling() {
        return !prerequisitesMet.isNo();
    }
}
