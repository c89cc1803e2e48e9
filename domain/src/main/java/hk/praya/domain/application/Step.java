package hk.praya.domain.application;

/** The parts of an application, in the order they are best done. */
public enum Step {
    ABOUT_YOU,
    EDUCATION,
    CAREER,
    LANGUAGES_AND_MEANS,
    FAMILY,
    DOCUMENTS,
    CHECK,
    DECLARATION;

    /** Whether the person marks this part as done; the last two follow from the others. */
    public boolean isFilledIn() {
        return this != CHECK && this != DECLARATION;
    }
}
