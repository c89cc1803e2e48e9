package hk.praya.portal.api;

import hk.praya.domain.assessment.Standing;
import java.net.URI;
import java.time.LocalDate;

/** Where a rule is published, and how sure it is. */
record Citation(String title, String provision, URI url, Standing standing, LocalDate readOn) {

    static Citation of(hk.praya.domain.assessment.Citation law) {
        return new Citation(law.title(), law.provision(), law.url(), law.standing(), law.readOn());
    }
}
