package hk.praya.domain.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, in lower case, so that one address is one account. */
public record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\".]+(\\.[^@\\s,;<>\".]+)+");
    private static final int LONGEST = 254;

    public EmailAddress {
        if (value.length() > LONGEST
                || !SHAPE.matcher(value).matches()
                || !value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Reads what a person typed; empty where it cannot be an address. */
    public static Optional<EmailAddress> parse(String typed) {
        var lower = typed.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST && SHAPE.matcher(lower).matches()
                ? Optional.of(new EmailAddress(lower))
                : Optional.empty();
    }
}
