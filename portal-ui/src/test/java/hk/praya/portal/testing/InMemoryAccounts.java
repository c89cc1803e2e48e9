package hk.praya.portal.testing;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.EmailAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Accounts in memory. */
public final class InMemoryAccounts implements Accounts {

    private final Map<AccountId, Account> accounts = new LinkedHashMap<>();

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<Account> find(EmailAddress email) {
        return accounts.values().stream().filter(a -> a.email().equals(email)).findAny();
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    @Override
    public Account add(Account account) {
        if (find(account.email()).isPresent()) {
            throw new ChangedElsewhere("account " + account.id());
        }
        accounts.put(account.id(), account);
        return account;
    }

    @Override
    public Account save(Account account) {
        var kept = accounts.get(account.id());
        if (kept == null || kept.version() != account.version()) {
            throw new ChangedElsewhere("account " + account.id());
        }
        var saved = new Account(
                account.id(),
                account.email(),
                account.role(),
                account.passwordHash(),
                account.confirmedAt(),
                account.registeredAt(),
                account.language(),
                account.version() + 1);
        accounts.put(saved.id(), saved);
        return saved;
    }
}
