package hk.praya.scoring.advice;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Facts;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;

/**
 * Two people of whom either may apply, with the other as a dependant.
 *
 * @param first who told of the family: whether one comes along with the other, and the children, are the same for both
 * @param second the other; of their family only the relatives of their own count
 */
public record Couple(Profile first, Profile second) {

    private static final Condition EDUCATED = new Condition.Degrees(1, DegreeLevel.BACHELOR);

    /** What each would be worth as the applicant, counting ages, years and degrees on the day. */
    public EitherWay eitherWay(RuleSet set, LocalDate on) {
        return new EitherWay(set.assess(firstApplying(on), on, true), set.assess(secondApplying(on), on, true));
    }

    /** The first as the applicant, with what the second tells about themselves. */
    Profile firstApplying(LocalDate on) {
        var told = first.family().spouse();
        var educated = educated(second, on);
        return first.withFamily(first.family()
                .withSpouse(new Spouse(told.accompanying(), educated.isUnanswered() ? told.degree() : educated)));
    }

    /** The second as the applicant, with what the first tells about themselves and about the family. */
    Profile secondApplying(LocalDate on) {
        var shared = first.family();
        var spouse = new Spouse(shared.spouse().accompanying(), educated(first, on));
        return second.withFamily(new Family(second.family().residentRelative(), spouse, shared.children()));
    }

    private static Answer educated(Profile person, LocalDate on) {
        return EDUCATED.holds(new Facts(person, on));
    }
}
