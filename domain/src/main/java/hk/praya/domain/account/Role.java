package hk.praya.domain.account;

/** Which side of a case somebody is on. */
public enum Role {
    APPLICANT,
    OFFICER
}
