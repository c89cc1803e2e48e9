package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.OneTimeCodes;
import hk.praya.domain.account.Secrets;
import java.time.Clock;
import java.util.Optional;

/** Looks whose password a link may replace, without using the link up. */
@UseCase
public class FindLinkOwner {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Clock clock;

    public FindLinkOwner(Accounts accounts, OneTimeCodes codes, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.clock = clock;
    }

    public Optional<Account> find(CodePurpose purpose, String token) {
        if (!purpose.isLink()) {
            return Optional.empty();
        }
        return codes.find(purpose, Secrets.digest(token))
                .filter(code -> code.isUsable(clock.instant()))
                .flatMap(code -> accounts.find(code.account()));
    }
}
