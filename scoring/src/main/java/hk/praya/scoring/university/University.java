package hk.praya.scoring.university;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A university, or a school of another kind, that the aggregate list names or named.
 *
 * @param name the name on the list
 * @param chineseName its name in Traditional Chinese, official for schools in the Mainland, Hong Kong and Taiwan, and as
 *     the press wrote it for others; null where none was found
 * @param place the country or place, as the list words it
 * @param aliases unofficial names, in English and in Simplified Chinese
 * @param memberships the days on which it is on the list, in order
 */
public record University(
        String name, @Nullable String chineseName, String place, List<Alias> aliases, List<Membership> memberships) {

    public University {
        aliases = List.copyOf(aliases);
        memberships = List.copyOf(memberships);
    }

    public boolean isMemberOn(LocalDate day) {
        return memberships.stream().anyMatch(membership -> membership.covers(day));
    }
}
