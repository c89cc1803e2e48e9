package hk.praya.persistence.account;

import hk.praya.domain.account.CodePurpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OneTimeCodeRows extends ListCrudRepository<OneTimeCodeRow, UUID> {

    Optional<OneTimeCodeRow> findByAccountIdAndPurpose(UUID accountId, CodePurpose purpose);

    List<OneTimeCodeRow> findByPurposeAndDigest(CodePurpose purpose, String digest);

    /** One statement, so that two senders at once cannot lock each other out. */
    @Modifying
    @Query("""
            insert into one_time_codes (id, version, account_id, purpose, digest, expires_at, attempts_left)
            values (:id, 0, :accountId, :purpose, :digest, :expiresAt, :attemptsLeft)
            on duplicate key update
                id = values(id), version = 0, digest = values(digest),
                expires_at = values(expires_at), attempts_left = values(attempts_left)
            """)
    int put(UUID id, UUID accountId, CodePurpose purpose, String digest, Instant expiresAt, int attemptsLeft);
}
