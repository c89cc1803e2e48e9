package hk.praya.domain.account;

import java.util.Optional;

/** Everybody who can sign in. */
public interface Accounts {

    Optional<Account> find(AccountId id);

    Optional<Account> find(EmailAddress email);

    /** Whether nobody has an account. */
    boolean isEmpty();

    /** @throws hk.praya.domain.ChangedElsewhere if the address has an account by now */
    Account add(Account account);

    /** @throws hk.praya.domain.ChangedElsewhere if the account was saved since it was read */
    Account save(Account account);
}
