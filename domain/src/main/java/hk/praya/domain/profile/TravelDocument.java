package hk.praya.domain.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A passport or other travel document, of any country. */
public record TravelDocument(
        @Nullable String number, @Nullable LocalDate expiresOn) {

    public static final TravelDocument UNANSWERED = new TravelDocument(null, null);
}
