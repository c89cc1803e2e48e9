package hk.praya.scoring.university;

import org.jspecify.annotations.Nullable;

/**
 * What else a university is called.
 *
 * @param sharedWith another school of that name, on the list or not; null where none is known
 */
public record Alias(String name, @Nullable String sharedWith) {

    /** Whether the name means this university and no other that is known. */
    public boolean isItsOwn() {
        return sharedWith == null;
    }
}
