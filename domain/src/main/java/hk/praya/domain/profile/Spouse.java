package hk.praya.domain.profile;

/**
 * A married spouse, as the points tests ask.
 *
 * @param accompanying a no also where there is no spouse
 * @param degree whether the spouse is educated to degree level or above
 */
public record Spouse(Answer accompanying, Answer degree) {

    public static final Spouse UNANSWERED = new Spouse(Answer.UNANSWERED, Answer.UNANSWERED);
}
