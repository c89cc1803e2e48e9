package hk.praya.portal.application;

/** What is missing or wrong in somebody's identity. */
enum IdentityProblem {
    NAME_MISSING,
    BIRTH_MISSING,
    /** Something was typed that is no date; only the field knows. */
    BIRTH_UNREADABLE,
    BIRTH_IN_FUTURE,
    /** A child is 18 or older. */
    CHILD_TOO_OLD,
    NATIONALITY_MISSING,
    NUMBER_MISSING,
    EXPIRY_MISSING,
    /** Something was typed that is no date; only the field knows. */
    EXPIRY_UNREADABLE,
    EXPIRED;

    /** Whether something that was told is wrong, or has become so with time. */
    boolean isWrong() {
        return this == BIRTH_IN_FUTURE || this == CHILD_TOO_OLD || this == EXPIRED;
    }
}
