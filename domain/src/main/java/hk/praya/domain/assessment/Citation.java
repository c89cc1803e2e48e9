package hk.praya.domain.assessment;

import java.net.URI;
import java.time.LocalDate;

/**
 * Where a rule is published.
 *
 * @param title the publication; a quotation, and so not translated
 * @param provision the place in it, such as a factor or criterion number
 * @param url where the publication stands, or stood
 * @param readOn the day we read it
 */
public record Citation(String title, String provision, URI url, LocalDate readOn, Standing standing) {

    /** The same publication at another place. */
    public Citation at(String place) {
        return new Citation(title, place, url, readOn, standing);
    }
}
