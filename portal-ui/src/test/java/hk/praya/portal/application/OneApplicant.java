package hk.praya.portal.application;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.portal.security.CurrentAccount;
import java.util.Optional;
import java.util.UUID;

/** An applicant who is signed in; one may sign in as another. */
final class OneApplicant implements CurrentAccount {

    private AccountId id = new AccountId(new UUID(1, 1));

    void as(AccountId other) {
        id = other;
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.APPLICANT);
    }

    @Override
    public AccountId id() {
        return id;
    }

    @Override
    public void signOut() {
        throw new UnsupportedOperationException("nobody signs out here");
    }
}
