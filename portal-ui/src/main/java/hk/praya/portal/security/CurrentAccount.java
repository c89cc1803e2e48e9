package hk.praya.portal.security;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import java.util.Optional;

/** Whoever is signed in. */
public interface CurrentAccount {

    Optional<Role> role();

    /**
     * Whose account it is.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    AccountId id();

    /** Ends the sign-in and goes to the start page. */
    void signOut();
}
