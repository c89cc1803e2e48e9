package hk.praya.domain.application;

/** What a dependant is to the applicant. */
public enum Relationship {
    /** A married spouse. */
    SPOUSE,
    /** The other party to a civil partnership, civil union or same-sex marriage recognised where it was entered. */
    PARTNER,
    /** An unmarried dependent child under 18. */
    CHILD;

    public boolean isSpouseOrPartner() {
        return this != CHILD;
    }
}
