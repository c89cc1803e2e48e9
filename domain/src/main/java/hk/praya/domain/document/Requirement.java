package hk.praya.domain.document;

import hk.praya.domain.assessment.Item;
import java.util.Set;

/**
 * A kind of paper that is asked for.
 *
 * @param proves the lines of the table that rest on it; empty where it is asked for whatever is claimed
 */
public record Requirement(DocumentKind kind, Need need, Set<Item> proves) {

    public Requirement {
        proves = Set.copyOf(proves);
    }
}
