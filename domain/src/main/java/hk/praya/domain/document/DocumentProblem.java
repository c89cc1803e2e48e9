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
    INFECTED
}
