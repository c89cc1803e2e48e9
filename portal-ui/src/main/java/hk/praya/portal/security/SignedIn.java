package hk.praya.portal.security;

import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.Role;
import java.security.Principal;

/** Somebody who has signed in, as the session keeps them. Their name is the identity of their account. */
public record SignedIn(AccountId id, EmailAddress email, Role role) implements Principal {

    static SignedIn as(Account account) {
        return new SignedIn(account.id(), account.email(), account.role());
    }

    @Override
    public String getName() {
        return id.toString();
    }

    @Override
    public String toString() {
        return "SignedIn[" + id + "]";
    }
}
