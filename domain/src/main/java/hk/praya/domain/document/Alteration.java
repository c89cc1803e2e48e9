package hk.praya.domain.document;

/** What was done to a file so that it could be kept. */
public enum Alteration {
    /** A photograph that lay on its side, as its camera had noted. */
    TURNED_UPRIGHT,
    /** Where a photograph was taken. */
    LOCATION_REMOVED,
    /** From a type that is not taken into one that is. */
    CONVERTED,
    /** Made small enough. */
    SHRUNK,
    /** Scripts, launches and attachments. */
    ACTIVE_CONTENT_REMOVED,
    /** Several files made into one. */
    JOINED
}
