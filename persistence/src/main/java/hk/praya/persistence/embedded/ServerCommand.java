package hk.praya.persistence.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command line of the server: what its first start, which fills the data folder, and every other have in common. */
final class ServerCommand {

    private final List<String> words = new ArrayList<>();

    ServerCommand(Binaries binaries, Path data) {
        // A session of its own keeps the terminal's Ctrl-C from the server: the portal ends it, after its own work.
        Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst()
                .ifPresent(words::add);
        add(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.folder(),
                "--lc-messages-dir=" + binaries.share(),
                "--character-sets-dir=" + binaries.share().resolve("charsets"),
                "--datadir=" + data,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-log-file-size=48M",
                "--skip-log-bin",
                "--skip-ssl");
        if (new UnixSystem().getUid() == 0) {
            add("--user=root");
        }
    }

    ServerCommand add(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    /** Starts the server; what it says goes to the end of the log. */
    Process start(Path log, ProcessBuilder.Redirect input) throws IOException {
        try {
            return new ProcessBuilder(words)
                    .redirectInput(input)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException notAProgram) {
            throw new DatabaseNotStarted(
                    "MariaDB " + Binaries.VERSION + " cannot run on this machine (it needs glibc on Linux).",
                    notAProgram);
        }
    }

    static ProcessBuilder.Redirect noInput() {
        return ProcessBuilder.Redirect.from(new File("/dev/null"));
    }
}
