package hk.praya.persistence.document;

import hk.praya.domain.document.VirusScanner;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A scanner that says what it is told to; until then there is none. */
final class ScriptedScanner implements VirusScanner {

    private @Nullable Verdict verdict;
    private boolean away;

    void says(Verdict told) {
        verdict = told;
    }

    void isAway() {
        away = true;
    }

    @Override
    public boolean isConfigured() {
        return away || verdict != null;
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
        if (verdict == null) {
            throw new IllegalStateException("no scanner is configured");
        }
        content.readAllBytes();
        return verdict;
    }
}
