package hk.praya.portal.journey;

/** What may be there of a piece of work when the portal was killed at some moment. */
enum Left {
    NOTHING,
    EVERYTHING,
    EITHER;

    boolean allows(boolean there) {
        return this == EITHER || there == (this == EVERYTHING);
    }
}
