package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.OneTimeCodes;
import hk.praya.domain.account.Role;
import hk.praya.domain.account.Secrets;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.mail.Letters;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Makes an officer's account without a password, and the link by which its owner chooses one. */
@UseCase
public class InviteOfficer {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Letters letters;
    private final Identities identities;
    private final Secrets secrets;
    private final Clock clock;

    public InviteOfficer(
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

    /** The secret of the link; empty where the address belongs to an applicant, who cannot be an officer as well. */
    public Optional<String> invite(EmailAddress email, Locale language) {
        var officer = accounts.find(email).orElseGet(() -> accounts.add(officer(email, language)));
        if (officer.role() != Role.OFFICER) {
            return Optional.empty();
        }
        var token = secrets.token();
        codes.put(CodeOf.account(officer.id(), CodePurpose.INVITE_OFFICER, token, identities, clock));
        letters.post(new Letter.OfficerInvited(officer, token));
        return Optional.of(token);
    }

    private Account officer(EmailAddress email, Locale language) {
        return new Account(
                new AccountId(identities.next()), email, Role.OFFICER, null, null, clock.instant(), language, 0);
    }
}
