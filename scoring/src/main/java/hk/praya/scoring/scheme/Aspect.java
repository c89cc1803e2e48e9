package hk.praya.scoring.scheme;

/** What people compare schemes by. */
public enum Aspect {
    /** What is asked for besides what a person is asked here. */
    ALSO,
    QUOTA,
    FIRST_STAY,
    EXTENSION,
    PROCESSING,
    FEE,
    DEPENDANTS,
    /** Anything else worth knowing. */
    NOTE
}
