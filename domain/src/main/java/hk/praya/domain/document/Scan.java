package hk.praya.domain.document;

/** Whether a paper was looked at for viruses. */
public enum Scan {
    /** No scanner is configured, and the portal says so. */
    NOT_SCANNED,
    /** The scanner has not answered yet; until then nobody opens the paper, and it cannot be filed. */
    WAITING,
    CLEAN,
    /** A virus was found: the content is gone, and what is left is the notice to its owner. */
    INFECTED;

    /** Whether anybody may open the paper. */
    public boolean mayBeOpened() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
