package hk.praya.domain.profile;

import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Brings together what two tabs made of the same profile. A part that only one of them changed is taken from that one;
 * a part that both changed, differently, is a conflict, and then nothing is merged.
 *
 * @param base the profile both started from
 * @param latest what has been saved since
 * @param edited what is to be saved now
 */
public record ProfileMerge(Profile base, Profile latest, Profile edited) {

    /** Whether some part was changed on both sides to different things. */
    public boolean conflicts() {
        return conflict(Profile::person)
                || conflict(Profile::study)
                || conflict(Profile::work)
                || conflict(Profile::talent)
                || conflict(Profile::language)
                || conflict(Profile::means)
                || conflict(Profile::family)
                || conflict(Profile::achievement)
                || conflict(Profile::suitability);
    }

    /** The profile with both sides' changes. */
    public Profile merged() {
        if (conflicts()) {
            throw new IllegalStateException("the same part of a profile was changed twice");
        }
        return new Profile(
                pick(Profile::person),
                pick(Profile::study),
                pick(Profile::work),
                pick(Profile::talent),
                pick(Profile::language),
                pick(Profile::means),
                pick(Profile::family),
                pick(Profile::achievement),
                pick(Profile::suitability));
    }

    private <T> boolean conflict(Function<Profile, T> part) {
        var before = part.apply(base);
        var theirs = part.apply(latest);
        var ours = part.apply(edited);
        return !theirs.equals(before) && !ours.equals(before) && !ours.equals(theirs);
    }

    private <T> T pick(Function<Profile, T> part) {
        BinaryOperator<T> oursUnlessUntouched = (theirs, ours) -> ours.equals(part.apply(base)) ? theirs : ours;
        return oursUnlessUntouched.apply(part.apply(latest), part.apply(edited));
    }
}
