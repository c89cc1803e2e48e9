package hk.praya.domain.assessment;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Question;
import java.util.Set;

/**
 * Whether a prerequisite is met.
 *
 * @param met unanswered while it is open
 * @param missing the questions that would settle it; empty once it is settled
 */
public record PrerequisiteFinding(Prerequisite prerequisite, Answer met, Citation citation, Set<Question> missing) {}
