package hk.praya.scoring.statistics;

/** How exact a figure was told. */
public enum Precision {
    EXACT,
    ABOUT,
    MORE_THAN
}
