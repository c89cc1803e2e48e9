package hk.praya.persistence.embedded;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the server's log that one start has written. */
final class ServerLog {

    private static final int QUOTED_LINES = 15;

    private final Path file;
    private final long start;

    private ServerLog(Path file, long start) {
        this.file = file;
        this.start = start;
    }

    /** The log from its present end on. */
    static ServerLog fromNow(Path file) throws IOException {
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    boolean says(String words) throws IOException {
        return lines().stream().anyMatch(line -> line.contains(words));
    }

    /** A sentence, followed by the log's last lines and where to find the rest. */
    DatabaseNotStarted failure(String sentence, @Nullable Throwable cause) throws IOException {
        var lines = lines();
        var last = lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size());
        return new DatabaseNotStarted(sentence + " The end of " + file + ":\n  " + String.join("\n  ", last), cause);
    }

    private List<String> lines() throws IOException {
        try (var channel = FileChannel.open(file)) {
            channel.position(start);
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
