package hk.praya.domain.assessment;

/** A condition that stands before the test: failing any one, the application is refused without being scored. */
public enum Prerequisite {
    AGE,
    FINANCIAL_SUPPORT,
    GOOD_CHARACTER,
    LANGUAGE,
    EDUCATION
}
