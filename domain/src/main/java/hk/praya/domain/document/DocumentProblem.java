package hk.praya.domain.document;

/** Why a file was not taken. */
public enum DocumentProblem {
    EMPTY,
    TOO_BIG,
    WRONG_TYPE,
    ENCRYPTED,
    BROKEN,
    TOO_MANY,
    INTERRUPTED,
    /** A picture in it has more pixels than can be opened safely. */
    TOO_MANY_PIXELS,
    TOO_MANY_PAGES,
    /** It holds what could do harm, and cannot be kept without it. */
    HARMFUL,
    /** A photograph in a format that this machine has no reader for. */
    HEIC_NOT_READ,
    /** It is too big, and cannot be made small enough and stay readable. */
    CANNOT_SHRINK,
    /** A virus was found in it. */
    INFECTED
}
