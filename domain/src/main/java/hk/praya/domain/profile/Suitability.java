package hk.praya.domain.profile;

/**
 * The prerequisites that only the person can answer.
 *
 * @param financialSupport able to support and accommodate self and family without public assistance
 * @param goodCharacter no criminal record or adverse immigration record, in Hong Kong or elsewhere
 */
public record Suitability(Answer financialSupport, Answer goodCharacter) {

    public static final Suitability UNANSWERED = new Suitability(Answer.UNANSWERED, Answer.UNANSWERED);
}
