package hk.praya.scoring.statistics;

/** What a figure counts. */
public enum Measure {
    APPLICATIONS_RECEIVED,
    /** Applicants given a place. Those of a year need not have applied in that year. */
    QUOTAS_ALLOTTED,
    APPLICATIONS_APPROVED,
    /** Applicants chosen in the selection exercise. */
    SELECTED
}
