package hk.praya.portal.launch;

import hk.praya.domain.document.VirusScanner;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Says whether files are scanned for viruses. While the scanner is away the portal goes on, and files wait. */
@Component("scanner")
final class ScannerHealth implements HealthIndicator {

    static final Status NOT_CONFIGURED = new Status("NOT_CONFIGURED");
    static final Status AWAY = new Status("AWAY");

    private final VirusScanner scanner;

    ScannerHealth(VirusScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public Health health() {
        if (!scanner.isConfigured()) {
            return Health.status(NOT_CONFIGURED).build();
        }
        try {
            scanner.ping();
            return Health.up().build();
        } catch (IOException e) {
            return Health.status(AWAY).withException(e).build();
        }
    }
}
