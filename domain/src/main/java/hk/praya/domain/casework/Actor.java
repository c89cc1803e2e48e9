package hk.praya.domain.casework;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;

/** Who did something, and on which side of the case. */
public record Actor(AccountId account, Role role) {

    public static Actor applicant(AccountId account) {
        return new Actor(account, Role.APPLICANT);
    }

    public static Actor officer(AccountId account) {
        return new Actor(account, Role.OFFICER);
    }
}
