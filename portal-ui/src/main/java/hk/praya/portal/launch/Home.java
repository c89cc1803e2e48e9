package hk.praya.portal.launch;

import hk.praya.persistence.embedded.AlreadyRunning;
import java.nio.file.Path;

/** The folder that a portal keeps everything in, as it is known before anything has started. */
public final class Home {

    private Home() {}

    /**
     * Looks, before anything is started, whether a portal runs here already. A command is run beside it, and a portal
     * on a database of its own shares the home with nobody.
     *
     * @throws AlreadyRunning if one runs
     */
    public static void refuseSecondStart(String... arguments) {
        boolean command = arguments.length > 0 && !arguments[0].startsWith("--");
        if (!command && System.getenv("SPRING_DATASOURCE_URL") == null) {
            AlreadyRunning.refuse(path());
        }
    }

    private static Path path() {
        var named = System.getProperty("praya.home", System.getenv("PRAYA_HOME"));
        return Path.of(named == null || named.isBlank() ? "data" : named);
    }
}
