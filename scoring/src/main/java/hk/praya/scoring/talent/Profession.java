package hk.praya.scoring.talent;

import hk.praya.domain.assessment.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A profession on a Talent List.
 *
 * @param segment the segment under which it was first listed
 * @param chineseName its name in Traditional Chinese; null where it was not found
 * @param specification what its specification asks for, as far as it is known; null where nothing is
 * @param standing how sure it is that the list names it so; unverified where it only follows from an earlier list
 */
public record Profession(
        String name,
        @Nullable String chineseName,
        String segment,
        @Nullable String specification,
        Standing standing) {

    /** The same profession on a later list, as sure as that list's word on it. */
    Profession keptWith(Standing word) {
        var surer = standing.compareTo(word) > 0 ? standing : word;
        return new Profession(name, chineseName, segment, specification, surer);
    }
}
