package hk.praya.domain.profile;

import org.jspecify.annotations.Nullable;

/**
 * A name as the passport has it. People with a single name leave the other part empty; at least one is present.
 *
 * @param chinese the name in Chinese characters, where there is one
 */
public record PersonName(
        @Nullable String surname,
        @Nullable String givenNames,
        @Nullable String chinese) {

    public PersonName {
        surname = blankToNull(surname);
        givenNames = blankToNull(givenNames);
        chinese = blankToNull(chinese);
        if (surname == null && givenNames == null) {
            throw new IllegalArgumentException("a name has a surname or given names");
        }
    }

    /** The parts as a passport orders them: surname, then given names. */
    public String full() {
        if (surname == null) {
            return String.valueOf(givenNames);
        }
        return givenNames == null ? surname : surname + " " + givenNames;
    }

    /** What to call the person in a sentence: the given names, or the single name. */
    public String familiar() {
        return givenNames != null ? givenNames : String.valueOf(surname);
    }

    private static @Nullable String blankToNull(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }
}
