package hk.praya.scoring.forecast;

/**
 * What a forecast takes for granted about work from its first day on. Nothing that has been told says it, so it is for
 * the person to choose.
 */
public enum PresentWork {
    /**
     * The work of today goes on as it is: a job still held counts month after month, as what it is said to be. Where
     * only totals have been stated, the years at graduate level grow, unless there are none. A kind of which there are
     * none stays so; one that makes up all the years at graduate level grows with them; and of one that makes up some
     * of them nobody has said whether the work of today is of it, so that it may grow.
     */
    GOES_ON,

    /** No work is counted from the first day of the forecast on. */
    STANDS_STILL
}
