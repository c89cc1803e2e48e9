package hk.praya.persistence.account;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.EmailAddress;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
final class JdbcAccounts implements Accounts {

    private final AccountRows rows;

    JdbcAccounts(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return rows.findById(id.value()).map(AccountRow::toDomain);
    }

    @Override
    public Optional<Account> find(EmailAddress email) {
        return rows.findByEmail(email.value()).map(AccountRow::toDomain);
    }

    @Override
    public boolean isEmpty() {
        return rows.count() == 0;
    }

    @Override
    public Account add(Account account) {
        try {
            return rows.save(AccountRow.of(account, null)).toDomain();
        } catch (DuplicateKeyException _) {
            // The cause quotes the address, and would put it into logs.
            throw new ChangedElsewhere("address of new account " + account.id());
        }
    }

    @Override
    public Account save(Account account) {
        try {
            return rows.save(AccountRow.of(account, account.version())).toDomain();
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedElsewhere("account " + account.id(), e);
        }
    }
}
