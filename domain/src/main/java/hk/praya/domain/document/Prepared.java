package hk.praya.domain.document;

import java.util.List;
import java.util.Set;

/**
 * That a paper is not what was handed in, but was made of it.
 *
 * @param original what was handed in; kept until its owner accepts what was made of it
 * @param alterations what was done; never none
 * @param pages the papers it was joined from, in order; none where it was made of one file
 */
public record Prepared(ContentId original, Set<Alteration> alterations, List<PaperId> pages) {

    public Prepared {
        if (alterations.isEmpty()) {
            throw new IllegalArgumentException("a file to which nothing was done is the original");
        }
        alterations = Set.copyOf(alterations);
        pages = List.copyOf(pages);
    }

    /** Made of one file. */
    public Prepared(ContentId original, Set<Alteration> alterations) {
        this(original, alterations, List.of());
    }

    /** The same, joined from papers. */
    public Prepared from(List<PaperId> papers) {
        return new Prepared(original, alterations, papers);
    }

    public boolean isJoined() {
        return !pages.isEmpty();
    }
}
