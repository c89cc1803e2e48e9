package hk.praya.domain.assessment;

/**
 * What a finding speaks of. The points tests' factors and the aspects of the criteria since November 2024 are different
 * things, though some share a word.
 */
public enum Factor {
    AGE,
    QUALIFICATIONS,
    WORK_EXPERIENCE,
    TALENT_LIST,
    LANGUAGE,
    FAMILY,

    ASPECT_AGE,
    ASPECT_ACADEMIC,
    ASPECT_LANGUAGE,
    ASPECT_WORK,
    ASPECT_INCOME,
    ASPECT_BUSINESS,

    ACHIEVEMENT
}
