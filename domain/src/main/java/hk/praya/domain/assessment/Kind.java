package hk.praya.domain.assessment;

/** How a rule set counts. */
public enum Kind {
    /** Points by factor, against a pass mark. */
    POINTS,
    /** Criteria of one point each, against a threshold. */
    CRITERIA,
    /** All or nothing, on exceptional achievement. */
    ACHIEVEMENT
}
