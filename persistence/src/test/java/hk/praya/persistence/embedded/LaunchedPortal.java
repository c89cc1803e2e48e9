package hk.praya.persistence.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A portal in a process of its own that can be killed. It runs until its input ends, or is told that it is too late. */
final class LaunchedPortal implements AutoCloseable {

    private final Process process;
    private final String report;

    private LaunchedPortal(Process process, String report) {
        this.process = process;
        this.report = report;
    }

    static LaunchedPortal launch(Path parent, String homeName) throws IOException {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LaunchedPortal.class.getName(),
                parent.toString(),
                URLEncoder.encode(homeName, UTF_8));
        command.environment().put("LC_ALL", "C.UTF-8");
        command.redirectError(ProcessBuilder.Redirect.INHERIT);
        var process = command.start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("portal: ")) {
                return new LaunchedPortal(process, line.substring("portal: ".length()));
            }
        }
        throw new IllegalStateException("the portal ended without a word");
    }

    /** What it says of itself: how many portals have run in this home, or that one does. */
    String report() {
        return report;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it end by itself. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    public static void main(String[] args) throws IOException, SQLException {
        var home = Path.of(args[0]).resolve(URLDecoder.decode(args[1], UTF_8));
        var taken = HomeLock.tryTake(home);
        if (taken.isEmpty()) {
            System.out.println("portal: refused");
            return;
        }
        try (var lock = taken.get();
                var server = EmbeddedMariaDb.start(lock);
                var connection = TestDatabase.connect(server.access())) {
            System.out.println("portal: start " + countStarts(connection));
            System.in.readAllBytes();
        }
    }

    private static int countStarts(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS starts (n INT AUTO_INCREMENT PRIMARY KEY)");
            statement.execute("INSERT INTO starts VALUES ()");
            try (var count = statement.executeQuery("SELECT count(*) FROM starts")) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
