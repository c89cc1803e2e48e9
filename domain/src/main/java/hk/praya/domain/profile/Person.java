package hk.praya.domain.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is. A null component has not been told.
 *
 * @param nationality ISO 3166-1 alpha-2 code of the country of the passport
 * @param residence ISO 3166-1 alpha-2 code of the country or territory lived in
 */
public record Person(
        @Nullable PersonName name,
        @Nullable LocalDate dateOfBirth,
        @Nullable String nationality,
        @Nullable String residence,
        TravelDocument travelDocument) {

    public static final Person UNANSWERED = new Person(null, null, null, null, TravelDocument.UNANSWERED);

    public Person withDateOfBirth(@Nullable LocalDate told) {
        return new Person(name, told, nationality, residence, travelDocument);
    }
}
