package hk.praya.portal.launch;

import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.VirusScanner;
import hk.praya.domain.usecase.ScanPaper;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has what waits to be scanned scanned, as soon as the scanner answers again. */
@Component
final class ScanRun {

    private static final Logger LOG = LoggerFactory.getLogger(ScanRun.class);
    private static final int AT_ONCE = 100;

    private final Papers papers;
    private final DocumentStore store;
    private final VirusScanner scanner;
    private final ScanPaper scanning;

    ScanRun(Papers papers, DocumentStore store, VirusScanner scanner, ScanPaper scanning) {
        this.papers = papers;
        this.store = store;
        this.scanner = scanner;
        this.scanning = scanning;
    }

    @Scheduled(fixedDelayString = "${praya.documents.scan-every:PT15S}")
    void run() {
        if (!scanner.isConfigured()) {
            return;
        }
        try {
            scanner.ping();
        } catch (IOException e) {
            LOG.debug("the scanner does not answer yet", e);
            return;
        }
        papers.findWaiting(AT_ONCE).forEach(this::scan);
    }

    private void scan(Paper paper) {
        try (var content = store.open(paper.content())) {
            var verdict = scanner.scan(content);
            scanning.scanned(paper, verdict instanceof VirusScanner.Verdict.Clean);
        } catch (IOException e) {
            LOG.warn("{} could not be scanned and goes on waiting", paper, e);
        }
    }
}
