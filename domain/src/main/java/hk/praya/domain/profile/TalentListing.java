package hk.praya.domain.profile;

import org.jspecify.annotations.Nullable;

/**
 * A profession of the Talent List.
 *
 * @param profession the profession's name; it does not score by itself
 * @param meetsSpecification whether its published specification is met in full
 */
public record TalentListing(@Nullable String profession, Answer meetsSpecification) {

    public static final TalentListing UNANSWERED = new TalentListing(null, Answer.UNANSWERED);
}
