package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.OneTimeCodes;
import hk.praya.domain.account.Secrets;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.mail.Letters;
import java.time.Clock;

/** Sends a link by which a forgotten password is replaced; silent about addresses without an account. */
@UseCase
public class RecoverAccess {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Letters letters;
    private final Identities identities;
    private final Secrets secrets;
    private final Clock clock;

    public RecoverAccess(
            Accounts accounts,
            OneTimeCodes codes,
            Letters letters,
            Identities identities,
            Secrets secrets,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.letters = letters;
        this.identities = identities;
        this.secrets = secrets;
        this.clock = clock;
    }

    public void recover(EmailAddress email) {
        accounts.find(email).filter(Account::isConfirmed).ifPresent(this::sendLink);
    }

    private void sendLink(Account account) {
        var token = secrets.token();
        codes.put(CodeOf.account(account.id(), CodePurpose.RECOVER_ACCESS, token, identities, clock));
        letters.post(new Letter.RecoverAccess(account, token));
    }
}
