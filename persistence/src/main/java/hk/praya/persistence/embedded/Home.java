package hk.praya.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Praya's home folder, and what lies where in it. Only its owner can look inside. */
record Home(Path path) {

    /** The home at a path, which is created if it is missing. */
    static Home at(Path path) throws IOException {
        PrivateFiles.createDirectories(path);
        return new Home(path.toRealPath());
    }

    Path programs() {
        return path.resolve("mariadb");
    }

    Path data() {
        return path.resolve("database");
    }

    Path account() {
        return path.resolve("database.properties");
    }

    Path lock() {
        return path.resolve("praya.lock");
    }

    Path run() {
        return path.resolve("run.properties");
    }

    Path log() throws IOException {
        return Files.createDirectories(path.resolve("logs")).resolve("mariadb.log");
    }
}
