package hk.praya.domain.document;

import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.TravelDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of whom a paper is about, before anybody looks at it.
 *
 * @param kind what the paper is said to be
 * @param name null if it has not been told
 * @param born null if it has not been told
 * @param travelDocument null if it has not been told
 * @param today the day of the look, in Hong Kong
 */
public record Expectation(
        DocumentKind kind,
        @Nullable PersonName name,
        @Nullable LocalDate born,
        @Nullable TravelDocument travelDocument,
        LocalDate today) {

    @Override
    public String toString() {
        return "Expectation[" + kind + "]";
    }
}
