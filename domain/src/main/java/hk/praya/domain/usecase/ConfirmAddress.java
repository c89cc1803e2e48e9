package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.OneTimeCode;
import hk.praya.domain.account.OneTimeCodes;
import hk.praya.domain.account.Secrets;
import java.time.Clock;

/**
 * Confirms an address with the code that was sent to it. The password becomes the one of whoever has the code: others may
 * have registered the same address meanwhile, with passwords of their own.
 */
@UseCase
public class ConfirmAddress {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Clock clock;

    public ConfirmAddress(Accounts accounts, OneTimeCodes codes, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.clock = clock;
    }

    public Confirmation confirm(EmailAddress email, String typed, String passwordHash) {
        var account = accounts.find(email).filter(a -> !a.isConfirmed());
        if (account.isEmpty()) {
            return new Confirmation.Lapsed();
        }
        return codes.find(account.get().id(), CodePurpose.CONFIRM_ADDRESS)
                .filter(code -> code.isUsable(clock.instant()))
                .map(code -> tryCode(account.get().withPasswordHash(passwordHash), code, typed))
                .orElseGet(Confirmation.Lapsed::new);
    }

    private Confirmation tryCode(Account account, OneTimeCode code, String typed) {
        if (!Secrets.same(code.digest(), Secrets.digest(typed))) {
            var left = code.afterWrongTry();
            codes.save(left);
            return left.attemptsLeft() > 0 ? new Confirmation.Wrong(left.attemptsLeft()) : new Confirmation.Lapsed();
        }
        codes.remove(code);
        return new Confirmation.Confirmed(accounts.save(account.confirmed(clock.instant())));
    }
}
