package hk.praya.portal.testing;

import hk.praya.domain.document.VirusScanner;
import java.io.InputStream;

/** A scanner that finds nothing, and is there only once it is switched on. */
public final class SwitchedScanner implements VirusScanner {

    private boolean isOn;

    public void switchOn() {
        isOn = true;
    }

    @Override
    public boolean isConfigured() {
        return isOn;
    }

    @Override
    public void ping() {
        // It always answers.
    }

    @Override
    public Verdict scan(InputStream content) {
        return new Verdict.Clean();
    }
}
