package hk.praya.domain.account;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param passwordHash null until a password has been chosen
 * @param confirmedAt when the address was proved to be theirs; null until then, and nobody signs in before
 * @param language the language letters are written in
 */
public record Account(
        AccountId id,
        EmailAddress email,
        Role role,
        @Nullable String passwordHash,
        @Nullable Instant confirmedAt,
        Instant registeredAt,
        Locale language,
        int version) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Account withPasswordHash(String hash) {
        return new Account(id, email, role, hash, confirmedAt, registeredAt, language, version);
    }

    public Account confirmed(Instant at) {
        return new Account(id, email, role, passwordHash, at, registeredAt, language, version);
    }

    public Account withLanguage(Locale told) {
        return new Account(id, email, role, passwordHash, confirmedAt, registeredAt, told, version);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
