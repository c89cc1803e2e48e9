package hk.praya.domain.casework;

/** What an officer makes of a document beside the claim that it is to prove. */
public enum Mark {
    ACCEPTED,
    DOUBTFUL,
    NOT_ENOUGH;

    /** Whether the applicant has to be told why. */
    public boolean needsReason() {
        return this != ACCEPTED;
    }
}
