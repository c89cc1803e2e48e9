package hk.praya.portal.testing;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.OneTimeCode;
import hk.praya.domain.account.OneTimeCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One-time codes in memory. */
public final class InMemoryOneTimeCodes implements OneTimeCodes {

    private final List<OneTimeCode> codes = new ArrayList<>();

    @Override
    public Optional<OneTimeCode> find(AccountId account, CodePurpose purpose) {
        return codes.stream()
                .filter(code -> code.account().equals(account) && code.purpose() == purpose)
                .findAny();
    }

    @Override
    public Optional<OneTimeCode> find(CodePurpose purpose, String digest) {
        return codes.stream()
                .filter(code -> code.purpose() == purpose && code.digest().equals(digest))
                .findAny();
    }

    @Override
    public void put(OneTimeCode code) {
        find(code.account(), code.purpose()).ifPresent(codes::remove);
        codes.add(code);
    }

    @Override
    public void save(OneTimeCode code) {
        remove(code);
        codes.add(new OneTimeCode(
                code.id(),
                code.account(),
                code.purpose(),
                code.digest(),
                code.expiresAt(),
                code.attemptsLeft(),
                code.version() + 1));
    }

    @Override
    public void remove(OneTimeCode code) {
        if (!codes.removeIf(kept -> kept.id().equals(code.id()) && kept.version() == code.version())) {
            throw new ChangedElsewhere("code " + code.id());
        }
    }
}
