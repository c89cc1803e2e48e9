package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.OneTimeCode;
import hk.praya.domain.account.Secrets;
import java.time.Clock;

/** Makes the kept form of a secret that is about to be sent. */
final class CodeOf {

    private CodeOf() {}

    static OneTimeCode account(
            AccountId account, CodePurpose purpose, String secret, Identities identities, Clock clock) {
        return new OneTimeCode(
                identities.next(),
                account,
                purpose,
                Secrets.digest(secret),
                clock.instant().plus(purpose.validity()),
                OneTimeCode.ATTEMPTS,
                0);
    }
}
