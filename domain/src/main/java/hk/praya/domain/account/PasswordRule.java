package hk.praya.domain.account;

import java.util.Locale;
import java.util.Optional;

/** What a password has to be: long, and not the address again. No other composition is asked for. */
public final class PasswordRule {

    /** The least number of characters where a password is the only factor. */
    public static final int SHORTEST = 15;

    /** The most that is taken; nothing is ever cut off. */
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;

    /** Why a password is refused. */
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        TOO_PLAIN,
        CONTAINS_ADDRESS
    }

    private PasswordRule() {}

    /** The problem with a password, if there is one. */
    public static Optional<Problem> problem(String password, EmailAddress address) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(Problem.TOO_PLAIN);
        }
        return password.toLowerCase(Locale.ROOT).contains(address.value())
                ? Optional.of(Problem.CONTAINS_ADDRESS)
                : Optional.empty();
    }
}
