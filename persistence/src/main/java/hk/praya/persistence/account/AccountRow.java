package hk.praya.persistence.account;

import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("accounts")
record AccountRow(
        @Id UUID id,
        @Version @Nullable Integer version,
        String email,
        Role role,
        @Nullable String passwordHash,
        @Nullable Instant confirmedAt,
        Instant registeredAt,
        String language) {

    static AccountRow of(Account account, @Nullable Integer version) {
        return new AccountRow(
                account.id().value(),
                version,
                account.email().value(),
                account.role(),
                account.passwordHash(),
                account.confirmedAt(),
                account.registeredAt(),
                account.language().toLanguageTag());
    }

    Account toDomain() {
        return new Account(
                new AccountId(id),
                new EmailAddress(email),
                role,
                passwordHash,
                confirmedAt,
                registeredAt,
                Locale.forLanguageTag(language),
                Objects.requireNonNull(version));
    }
}
