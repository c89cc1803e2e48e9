package hk.praya.scoring.statistics;

import hk.praya.domain.assessment.Standing;

/** In whose words a figure reached us. */
public enum Provenance {
    /** A copy of an official publication. */
    OFFICIAL(Standing.OFFICIAL),
    /** Open data of the Immigration Department, as a third party copied it. */
    COPY(Standing.SECONDARY),
    /** A newspaper, a broadcaster or a news agency. */
    PRESS(Standing.SECONDARY),
    /** The website of an agency or of somebody else. */
    WEBSITE(Standing.SECONDARY),
    /** A text that names no source of its own. */
    UNSOURCED(Standing.UNVERIFIED);

    private final Standing standing;

    Provenance(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }
}
