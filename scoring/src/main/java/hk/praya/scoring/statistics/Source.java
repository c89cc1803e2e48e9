package hk.praya.scoring.statistics;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure was read.
 *
 * @param title the publication; a quotation, and so not translated
 * @param url where it stands, or stood; null where it has no address
 * @param original the official file that a copy was made from; null where it is not a copy, or its original is not
 *     known
 */
public record Source(
        String title,
        Provenance provenance,
        @Nullable URI url,
        @Nullable URI original) {}
