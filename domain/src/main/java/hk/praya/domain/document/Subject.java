package hk.praya.domain.document;

import hk.praya.domain.application.DependantId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a paper is about.
 *
 * @param dependant null for the applicant
 */
public record Subject(@Nullable DependantId dependant) {

    public static final Subject APPLICANT = new Subject(null);

    public static Subject of(DependantId dependant) {
        return new Subject(dependant);
    }

    public boolean isApplicant() {
        return dependant == null;
    }
}
