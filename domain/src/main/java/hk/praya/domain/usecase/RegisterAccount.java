package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.OneTimeCodes;
import hk.praya.domain.account.PasswordHashes;
import hk.praya.domain.account.Role;
import hk.praya.domain.account.Secrets;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.mail.Letters;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import java.time.Clock;
import java.util.Locale;

/**
 * Registers an applicant and keeps what they typed before. Whether the address has an account already is told to
 * nobody but its owner, by letter.
 */
@UseCase
public class RegisterAccount {

    private final Accounts accounts;
    private final Profiles profiles;
    private final OneTimeCodes codes;
    private final PasswordHashes passwords;
    private final Letters letters;
    private final Identities identities;
    private final Secrets secrets;
    private final Clock clock;

    public RegisterAccount(
            Accounts accounts,
            Profiles profiles,
            OneTimeCodes codes,
            PasswordHashes passwords,
            Letters letters,
            Identities identities,
            Secrets secrets,
            Clock clock) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.codes = codes;
        this.passwords = passwords;
        this.letters = letters;
        this.identities = identities;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Registers, and gives the hash of the password, to be brought along when the address is confirmed.
     *
     * @param typed what was told before registering; it becomes the profile of a new account
     */
    public String register(EmailAddress email, String password, Profile typed, Locale language) {
        var hash = passwords.hash(password);
        var known = accounts.find(email);
        if (known.isPresent() && known.get().isConfirmed()) {
            letters.post(new Letter.AlreadyRegistered(known.get()));
            return hash;
        }
        var account = known.map(pending -> accounts.save(pending.withPasswordHash(hash)))
                .orElseGet(() -> accounts.add(applicant(email, hash, language)));
        keep(account.id(), typed);
        sendCode(account);
        return hash;
    }

    private Account applicant(EmailAddress email, String hash, Locale language) {
        return new Account(
                new AccountId(identities.next()), email, Role.APPLICANT, hash, null, clock.instant(), language, 0);
    }

    private void keep(AccountId owner, Profile typed) {
        var stored = profiles.find(owner);
        if (stored.isPresent()) {
            profiles.save(stored.get().with(typed));
        } else {
            profiles.add(new StoredProfile(owner, typed, 0));
        }
    }

    private void sendCode(Account account) {
        var code = secrets.code();
        codes.put(CodeOf.account(account.id(), CodePurpose.CONFIRM_ADDRESS, code, identities, clock));
        letters.post(new Letter.ConfirmAddress(account, code));
    }
}
