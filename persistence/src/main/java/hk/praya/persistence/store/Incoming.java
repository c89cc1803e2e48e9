package hk.praya.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in the home where a file lies until a vault takes it. */
public final class Incoming {

    private Incoming() {}

    /** The folder, which is made if it is missing. */
    public static Path in(Path home) throws IOException {
        return Files.createDirectories(home.resolve("documents", "incoming").toAbsolutePath());
    }
}
