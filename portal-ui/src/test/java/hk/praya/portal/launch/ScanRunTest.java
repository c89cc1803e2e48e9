package hk.praya.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.VirusScanner;
import hk.praya.domain.usecase.KeepPaper;
import hk.praya.domain.usecase.ScanPaper;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScanRunTest {

    private final PortalInMemory portal = new PortalInMemory();
    private final AccountId owner = Sample.stranger(portal);
    private final Watchdog watchdog = new Watchdog();
    private final ScanRun run = new ScanRun(portal.papers, portal.store, watchdog, portal.get(ScanPaper.class));

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void whatWaitsIsScannedOnceTheScannerAnswers() throws IOException {
        var clean = waiting("a harmless paper");
        var bad = waiting("a paper that bites");
        watchdog.away = true;
        run.run();
        assertThat(scan(clean)).isEqualTo(Scan.WAITING);

        watchdog.away = false;
        run.run();

        assertThat(scan(clean)).isEqualTo(Scan.CLEAN);
        assertThat(scan(bad)).isEqualTo(Scan.INFECTED);
        assertThat(portal.letters.posted()).hasSize(1);
    }

    @Test
    void withoutAScannerWhatWaitsGoesOnWaiting() throws IOException {
        var paper = waiting("a harmless paper");
        watchdog.configured = false;

        run.run();

        assertThat(scan(paper)).isEqualTo(Scan.WAITING);
    }

    @Test
    void healthSaysWhetherThereIsAScanner() {
        var health = new ScannerHealth(watchdog);

        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        watchdog.away = true;
        assertThat(health.health().getStatus()).isEqualTo(ScannerHealth.AWAY);
        watchdog.configured = false;
        assertThat(health.health().getStatus()).isEqualTo(ScannerHealth.NOT_CONFIGURED);
    }

    private Paper waiting(String words) throws IOException {
        var kept = (Reception.Kept) portal.store.put(new ByteArrayInputStream(Sample.pdf(words)));
        return portal.get(KeepPaper.class)
                .keep(
                        owner,
                        words + ".pdf",
                        new Reception.Kept(kept.content(), kept.type(), kept.size(), null, Scan.WAITING));
    }

    private Scan scan(Paper paper) {
        return portal.papers.find(paper.id(), owner).orElseThrow().scan();
    }

    /** Knows one word that is bad. */
    private static final class Watchdog implements VirusScanner {

        private boolean configured = true;
        private boolean away;

        @Override
        public boolean isConfigured() {
            return configured;
        }

        @Override
        public void ping() throws IOException {
            if (away) {
                throw new IOException("away");
            }
        }

        @Override
        public Verdict scan(InputStream content) throws IOException {
            ping();
            var text = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
            return text.contains("bites") ? new Verdict.Infected("Specimen") : new Verdict.Clean();
        }
    }
}
