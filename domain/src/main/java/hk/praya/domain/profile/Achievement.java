package hk.praya.domain.profile;

/**
 * What the achievement route asks; either suffices.
 *
 * @param award an award of exceptional achievement, such as an Olympic medal or a Nobel Prize
 * @param recognisedContribution work acknowledged by peers, or a significant contribution to the field
 */
public record Achievement(Answer award, Answer recognisedContribution) {

    public static final Achievement UNANSWERED = new Achievement(Answer.UNANSWERED, Answer.UNANSWERED);
}
