package hk.praya.domain.assessment;

/** How sure a fact is. */
public enum Standing {
    /** Seen in a copy of an official page. */
    OFFICIAL,
    /** Seen only in an agency's, a newspaper's or another third party's text. */
    SECONDARY,
    /** Not confirmed by anything we could read. */
    UNVERIFIED
}
