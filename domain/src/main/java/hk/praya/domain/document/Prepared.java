package hk.praya.domain.document;

import java.util.Set;

/**
 * That a paper is not what was handed in, but was made of it.
 *
 * @param original what was handed in; kept until its owner accepts what was made of it
 * @param alterations what was done; never none
 */
public record Prepared(ContentId original, Set<Alteration> alterations) {

    public Prepared {
        if (alterations.isEmpty()) {
            throw new IllegalArgumentException("a file to which nothing was done is the original");
        }
        alterations = Set.copyOf(alterations);
    }
}
