package hk.praya.portal.security;

import hk.praya.domain.account.Account;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.EmailAddress;
import hk.praya.portal.security.Throttle.Deed;

/** Checks an address and a password. Its answers, and the time they take, do not tell whether the address is known. */
public final class CheckPassword {

    private final Accounts accounts;
    private final Argon2Passwords passwords;
    private final Throttle throttle;

    CheckPassword(Accounts accounts, Argon2Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** @param place where on the network the try comes from */
    public SignInTry check(EmailAddress email, String password, String place) {
        var blocked = throttle.blockedUntil(Deed.SIGN_IN, email, place);
        if (blocked.isPresent()) {
            return new SignInTry.Blocked(blocked.get());
        }
        var known = accounts.find(email);
        boolean right =
                passwords.matches(password, known.map(Account::passwordHash).orElse(null));
        if (!right || known.isEmpty()) {
            throttle.count(Deed.SIGN_IN, email, place);
            return new SignInTry.Wrong();
        }
        throttle.clear(Deed.SIGN_IN, email);
        return known.get().isConfirmed() ? new SignInTry.Passed(known.get()) : new SignInTry.Unconfirmed(known.get());
    }
}
