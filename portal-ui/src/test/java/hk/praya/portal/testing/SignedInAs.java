package hk.praya.portal.testing;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.portal.security.CurrentAccount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever the test says is signed in. */
public final class SignedInAs implements CurrentAccount {

    private @Nullable AccountId id;
    private @Nullable Role role;

    public void applicant(AccountId account) {
        id = account;
        role = Role.APPLICANT;
    }

    public void officer(AccountId account) {
        id = account;
        role = Role.OFFICER;
    }

    @Override
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    @Override
    public AccountId id() {
        if (id == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return id;
    }

    @Override
    public void signOut() {
        id = null;
        role = null;
    }
}
