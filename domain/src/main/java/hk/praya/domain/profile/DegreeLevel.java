package hk.praya.domain.profile;

/** The level of a degree, from the lowest to the highest. */
public enum DegreeLevel {
    BACHELOR,
    MASTER,
    DOCTORATE
}
