package hk.praya.persistence.scan;

import hk.praya.domain.document.VirusScanner;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks ClamAV's daemon, which runs beside the portal or elsewhere. It gets what is scanned through the connection. */
@Component
final class ClamdScanner implements VirusScanner {

    /** More than the largest file that is taken in; what ClamAV itself takes is its setting StreamMaxLength. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final Pattern FOUND = Pattern.compile("stream: (\\S.*) FOUND");
    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(5);

    /** A daemon that is reading new signatures answers late. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String host;
    private final int port;
    private final Duration patience;

    @Autowired
    ClamdScanner(
            @Value("${praya.documents.clamd.host:}") String host,
            @Value("${praya.documents.clamd.port:3310}") int port) {
        this(host, port, PATIENCE);
    }

    ClamdScanner(String host, int port, Duration patience) {
        this.host = host.strip();
        this.port = port;
        this.patience = patience;
    }

    @Override
    public boolean isConfigured() {
        return !host.isEmpty();
    }

    @Override
    public void ping() throws IOException {
        try (var clamd = connect()) {
            clamd.send("zPING\0");
            var answer = clamd.answer();
            if (!answer.equals("PONG")) {
                throw new IOException("clamd answered: " + answer);
            }
        }
    }

    @Override
    public Verdict scan(InputStream content) throws IOException {
        try (var clamd = connect()) {
            clamd.send("zINSTREAM\0");
            clamd.stream(content, MOST_BYTES);
            return verdict(clamd.answer());
        }
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        throw new IOException("clamd answered: " + answer);
    }

    private Conversation connect() throws IOException {
        if (!isConfigured()) {
            throw new IllegalStateException("no scanner is configured");
        }
        return Conversation.with(host, port, PATIENCE_TO_CONNECT, patience);
    }
}
