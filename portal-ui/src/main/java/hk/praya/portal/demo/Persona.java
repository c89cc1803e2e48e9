package hk.praya.portal.demo;

import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.TravelDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Somebody made up.
 *
 * @param mailbox what stands before the @ of the address
 * @param profile what they have told; with a spouse and children as many as the family has
 * @param family spouse or partner first, then children
 */
record Persona(String mailbox, Profile profile, List<Relative> family) {

    /**
     * Somebody of the family.
     *
     * @param nationality ISO 3166-1 alpha-2 code of the country of the passport
     */
    record Relative(PersonName name, LocalDate dateOfBirth, String nationality, TravelDocument travelDocument) {}

    Persona {
        family = List.copyOf(family);
    }

    PersonName name() {
        return Objects.requireNonNull(profile.person().name());
    }
}
