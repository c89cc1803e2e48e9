package hk.praya.persistence.account;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.OneTimeCode;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("one_time_codes")
record OneTimeCodeRow(
        @Id UUID id,
        @Version Integer version,
        UUID accountId,
        CodePurpose purpose,
        String digest,
        Instant expiresAt,
        int attemptsLeft) {

    static OneTimeCodeRow of(OneTimeCode code) {
        return new OneTimeCodeRow(
                code.id(),
                code.version(),
                code.account().value(),
                code.purpose(),
                code.digest(),
                code.expiresAt(),
                code.attemptsLeft());
    }

    OneTimeCode toDomain() {
        return new OneTimeCode(id, new AccountId(accountId), purpose, digest, expiresAt, attemptsLeft, version);
    }
}
