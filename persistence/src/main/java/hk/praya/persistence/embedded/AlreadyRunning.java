package hk.praya.persistence.embedded;

import java.nio.file.Path;

/** Another portal runs in the same home. The message tells the person at the console where it answers. */
public final class AlreadyRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyRunning(String message) {
        super(message);
    }

    public static AlreadyRunning in(Path home) {
        var address = RunningPortal.read(home).map(RunningPortal::address);
        return new AlreadyRunning(address.map(uri -> "Praya is already running at " + uri)
                .orElse("Praya is already starting in " + home.toAbsolutePath()));
    }
}
