package hk.praya.domain.document;

/** What was changed in a file before it was kept. Whoever handed it in is told. */
public enum Alteration {
    /** A photograph that lay on its side or its head now stands as it was meant to be seen. */
    TURNED_UPRIGHT,
    /** What told where a photograph was taken is gone. */
    LOCATION_REMOVED,
    /** The file has become one of another type, as one that every browser shows. */
    CONVERTED,
    /** The file was too big, and has been made smaller. It stays readable. */
    SHRUNK,
    /** What could run, call out or hide in the file is gone: scripts, attached files, data after the end. */
    ACTIVE_CONTENT_REMOVED,
    /** Several files have become one. */
    JOINED
}
