package hk.praya.portal.application;

/** How a part of a draft stands. */
public enum TaskStatus {
    COMPLETED,
    IN_PROGRESS,
    NOT_STARTED,
    /** It waits for other parts. */
    BLOCKED,
    /** Something in it is wrong, or has become so with time. */
    PROBLEM
}
