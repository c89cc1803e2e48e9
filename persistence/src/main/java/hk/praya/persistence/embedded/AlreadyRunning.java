package hk.praya.persistence.embedded;

import java.nio.file.Path;

/** Another portal runs in the same home. The message tells the person at the console where it answers. */
public final class AlreadyRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyRunning(String message) {
        super(message);
    }

    /**
     * Looks before anything is started, so that a second start says so at once.
     *
     * @throws AlreadyRunning if another portal holds the home
     */
    public static void refuse(Path home) {
        var lock = HomeLock.tryTake(home).orElseThrow(() -> in(home));
        lock.close();
    }

    /** The refusal for a home that another portal holds. */
    public static AlreadyRunning in(Path home) {
        var address = RunningPortal.read(home).map(RunningPortal::address);
        return new AlreadyRunning(address.map(uri -> "Praya is already running at " + uri)
                .orElse("Praya is already starting in " + home.toAbsolutePath()));
    }
}
