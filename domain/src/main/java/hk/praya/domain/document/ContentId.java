package hk.praya.domain.document;

import java.util.regex.Pattern;

/** What is in a file, by its SHA-256 in lower-case hexadecimal. */
public record ContentId(String sha256) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public ContentId {
        if (!SHAPE.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
    }
}
