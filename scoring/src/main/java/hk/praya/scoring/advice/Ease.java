package hk.praya.scoring.advice;

/** How hard a change is, from what takes nothing to what few people manage. The order is what plans are put in. */
public enum Ease {
    /** Nothing changes: a question is answered, and the answer is the best one. */
    ANSWER,
    /** Less than a year of learning or of work. */
    MONTHS,
    /** A year or more: further work, a degree, a qualification, a better year's income. */
    YEARS,
    /** Far from where the person stands, however long it takes: a multiple of the income, a listed company. */
    RARE;

    /** In months. */
    static final int A_YEAR = 12;

    static Ease lasting(int months) {
        return months < A_YEAR ? MONTHS : YEARS;
    }
}
