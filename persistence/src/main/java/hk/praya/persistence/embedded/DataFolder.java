package hk.praya.persistence.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that the server keeps its data in. It appears whole, or not at all. */
final class DataFolder {

    /** The server's own tables. The script that would add accounts for root is left out on purpose. */
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql");

    private static final String FAILURE = "MariaDB could not set up its data folder.";
    private static final String UNFINISHED = "unfinished-database-";

    private DataFolder() {}

    static void createIfMissing(Home home, Binaries binaries, Account account)
            throws IOException, InterruptedException {
        if (Files.exists(home.data())) {
            return;
        }
        PrivateFiles.deleteTrees(home.path(), UNFINISHED);
        var unfinished = Files.createTempDirectory(home.path(), UNFINISHED);
        fill(unfinished, home.log(), binaries, account);
        Files.move(unfinished, home.data(), ATOMIC_MOVE);
    }

    private static void fill(Path folder, Path logFile, Binaries binaries, Account account)
            throws IOException, InterruptedException {
        var log = ServerLog.fromNow(logFile);
        var process =
                new ServerCommand(binaries, folder).add("--bootstrap").start(logFile, ProcessBuilder.Redirect.PIPE);
        try {
            feed(process, binaries.share(), account);
        } catch (IOException refused) {
            process.waitFor();
            throw log.failure(FAILURE, refused);
        }
        if (process.waitFor() != 0) {
            throw log.failure(FAILURE, null);
        }
    }

    private static void feed(Process process, Path share, Account account) throws IOException {
        try (var out = process.getOutputStream()) {
            out.write("CREATE DATABASE mysql;\nUSE mysql;\n".getBytes(UTF_8));
            for (var script : SYSTEM_TABLES) {
                Files.copy(share.resolve(script), out);
            }
            out.write(account.sql().getBytes(UTF_8));
        }
    }
}
