package hk.praya.domain.document;

import java.util.EnumMap;
import java.util.Map;

/** How many files each kind of paper may have about one person: what the Government takes, unless configured. */
public final class FileLimits {

    /** What the Government's own online system takes, as far as it is known. */
    public static final FileLimits PUBLISHED = new FileLimits(Map.of());

    private final Map<DocumentKind, Integer> mostFiles = new EnumMap<>(DocumentKind.class);

    /**
     * The published limits, but for those told.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public FileLimits(Map<DocumentKind, Integer> other) {
        other.forEach((kind, most) -> {
            if (most < 1) {
                throw new IllegalArgumentException("at least 1 file of %s has to be allowed".formatted(kind));
            }
            mostFiles.put(kind, most);
        });
    }

    public int mostFiles(DocumentKind kind) {
        return mostFiles.getOrDefault(kind, kind.mostFiles());
    }
}
