package hk.praya.domain.application;

/** The test an application asks to be assessed under; one application takes one. */
public enum Route {
    GENERAL,
    ACHIEVEMENT
}
