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

/** Sends another code to an address that waits to be confirmed; silent about any other. */
@UseCase
public class SendConfirmation {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Letters letters;
    private final Identities identities;
    private final Secrets secrets;
    private final Clock clock;

    public SendConfirmation(
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

    public void send(EmailAddress email) {
        accounts.find(email).filter(account -> !account.isConfirmed()).ifPresent(this::sendTo);
    }

    private void sendTo(Account account) {
        var code = secrets.code();
        codes.put(CodeOf.account(account.id(), CodePurpose.CONFIRM_ADDRESS, code, identities, clock));
        letters.post(new Letter.ConfirmAddress(account, code));
    }
}
