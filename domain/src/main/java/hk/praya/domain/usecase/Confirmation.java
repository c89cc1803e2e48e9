package hk.praya.domain.usecase;

import hk.praya.domain.account.Account;

/** What came of typing a code. */
public sealed interface Confirmation {

    record Confirmed(Account account) implements Confirmation {}

    /** @param attemptsLeft how often it may still be tried before a new code is needed */
    record Wrong(int attemptsLeft) implements Confirmation {}

    /** There is no usable code: it lapsed, was tried too often, or was never sent. */
    record Lapsed() implements Confirmation {}
}
