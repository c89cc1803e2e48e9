package hk.praya.portal.launch;

import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes content that no document refers to: what a crash left behind, and what people took out of their drafts.
 * A command beside a portal sweeps nothing.
 */
@ConditionalOnWebApplication
@Component
class DocumentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentSweep.class);

    /** Content younger than this may belong to an upload whose document is still to be added. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final DocumentStore store;
    private final Documents documents;
    private final Clock clock;

    DocumentSweep(DocumentStore store, Documents documents, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 20 4 * * *", zone = "Asia/Hong_Kong")
    void sweep() {
        try {
            int removed = store.sweep(clock.instant().minus(GRACE), documents);
            if (removed > 0) {
                LOG.info("Removed the content of {} files that no document refers to", removed);
            }
        } catch (IOException failed) {
            LOG.error("The sweep of documents broke off; it is tried again tomorrow", failed);
        }
    }
}
