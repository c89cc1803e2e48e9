package hk.praya.portal.security;

import hk.praya.domain.account.Account;
import java.time.Instant;

/** What came of an address and a password. */
public sealed interface SignInTry {

    /** The pair is right. */
    record Passed(Account account) implements SignInTry {}

    /** The pair is right, but the address has not been confirmed yet. */
    record Unconfirmed(Account account) implements SignInTry {}

    /** There is no such pair; which half is wrong is told to nobody. */
    record Wrong() implements SignInTry {}

    /** There were too many wrong tries. */
    record Blocked(Instant until) implements SignInTry {}
}
