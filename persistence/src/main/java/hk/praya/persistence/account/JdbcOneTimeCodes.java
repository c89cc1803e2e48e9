package hk.praya.persistence.account;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.OneTimeCode;
import hk.praya.domain.account.OneTimeCodes;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
final class JdbcOneTimeCodes implements OneTimeCodes {

    private final OneTimeCodeRows rows;

    JdbcOneTimeCodes(OneTimeCodeRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<OneTimeCode> find(AccountId account, CodePurpose purpose) {
        return rows.findByAccountIdAndPurpose(account.value(), purpose).map(OneTimeCodeRow::toDomain);
    }

    /** Where two accounts were sent the same digits, the digits alone do not tell whose they are. */
    @Override
    public Optional<OneTimeCode> find(CodePurpose purpose, String digest) {
        var found = rows.findByPurposeAndDigest(purpose, digest);
        return found.size() == 1 ? Optional.of(found.getFirst().toDomain()) : Optional.empty();
    }

    @Override
    public void put(OneTimeCode code) {
        try {
            rows.put(
                    code.id(),
                    code.account().value(),
                    code.purpose(),
                    code.digest(),
                    code.expiresAt(),
                    code.attemptsLeft());
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedElsewhere("code " + code.id(), e);
        }
    }

    @Override
    public void save(OneTimeCode code) {
        try {
            rows.save(OneTimeCodeRow.of(code));
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedElsewhere("code " + code.id(), e);
        }
    }

    @Override
    public void remove(OneTimeCode code) {
        try {
            rows.delete(OneTimeCodeRow.of(code));
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedElsewhere("code " + code.id(), e);
        }
    }
}
