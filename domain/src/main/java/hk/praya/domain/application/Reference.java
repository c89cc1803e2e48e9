package hk.praya.domain.application;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The number a filed application is known by, such as {@code Q7K-4M2-9XR}: made to be read over a telephone. It has no
 * B, I, L, O, S, 0 or 1, which are taken for others, and its last sign checks the rest, so that no single wrong sign
 * and no two swapped ones make another valid reference.
 */
public record Reference(String value) {

    private static final String SIGNS = "23456789ACDEFGHJKMNPQRTUVWXYZ";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212]");
    private static final int LENGTH = 9;
    private static final int GROUP = 3;

    public Reference {
        if (!isValid(value.replace("-", "")) || !value.equals(grouped(value.replace("-", "")))) {
            throw new IllegalArgumentException("not a reference");
        }
    }

    public static Reference next(RandomGenerator random) {
        var signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        signs.append(checkSign(signs));
        return new Reference(grouped(signs.toString()));
    }

    /** Reads what a person typed, in any case and width, with or without hyphens and spaces of any kind. */
    public static Optional<Reference> parse(String typed) {
        var signs = SEPARATORS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
                .replaceAll("");
        return isValid(signs) ? Optional.of(new Reference(grouped(signs))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String signs) {
        return signs.length() == LENGTH
                && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && signs.charAt(LENGTH - 1) == checkSign(signs.substring(0, LENGTH - 1));
    }

    /** The weights differ from place to place and the number of signs is prime: every swap changes the sum. */
    private static char checkSign(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum += (i + 2) * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }

    private static String grouped(String signs) {
        return signs.length() != LENGTH
                ? signs
                : signs.substring(0, GROUP) + "-" + signs.substring(GROUP, 2 * GROUP) + "-"
                        + signs.substring(2 * GROUP);
    }
}
