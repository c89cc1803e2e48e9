package hk.praya.persistence.store;

import hk.praya.domain.document.ContentId;
import java.time.Instant;

/**
 * That a content is kept.
 *
 * @param keptAt when it was put last, by the clock of the vault
 */
public record Stored(ContentId content, Instant keptAt) {}
