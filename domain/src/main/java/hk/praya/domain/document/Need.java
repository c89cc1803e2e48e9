package hk.praya.domain.document;

/** How much a paper matters. */
public enum Need {
    REQUIRED,
    HELPFUL
}
