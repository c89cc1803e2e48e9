package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.OneTimeCode;
import hk.praya.domain.account.OneTimeCodes;
import hk.praya.domain.account.PasswordHashes;
import hk.praya.domain.account.Secrets;
import java.time.Clock;
import java.util.Optional;

/** Replaces a password, or sets an officer's first, with the link that was sent. The link works once. */
@UseCase
public class ChoosePassword {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final PasswordHashes passwords;
    private final Clock clock;

    public ChoosePassword(Accounts accounts, OneTimeCodes codes, PasswordHashes passwords, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The account whose password was replaced; empty where the link does not work, or no longer. */
    public Optional<Account> choose(CodePurpose purpose, String token, String password) {
        if (!purpose.isLink()) {
            return Optional.empty();
        }
        return codes.find(purpose, Secrets.digest(token))
                .filter(code -> code.isUsable(clock.instant()))
                .map(code -> replace(code, password));
    }

    private Account replace(OneTimeCode code, String password) {
        codes.remove(code);
        var account = accounts.find(code.account()).orElseThrow();
        return accounts.save(account.withPasswordHash(passwords.hash(password)).confirmed(clock.instant()));
    }
}
