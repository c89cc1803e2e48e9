package hk.praya.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A real MariaDB server for tests: one in each JVM, started when it is first asked for, in the module's
 * {@code target} folder. Each test class takes an empty schema of its own.
 */
public final class TestDatabase {

    private static final String PREFIX = "test_";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final DatabaseAccess praya;

    private TestDatabase(DatabaseAccess praya) {
        this.praya = praya;
    }

    /** A schema that nobody else uses, without any table. */
    public static DatabaseAccess freshSchema() {
        return Holder.RUNNING.createSchema(PREFIX + SCHEMAS.incrementAndGet());
    }

    /** Points Spring's data source at a fresh schema. To be called from a {@code @DynamicPropertySource} method. */
    public static void useFreshSchema(DynamicPropertyRegistry registry) {
        var schema = freshSchema();
        registry.add("spring.datasource.url", schema::jdbcUrl);
        registry.add("spring.datasource.username", schema::user);
        registry.add("spring.datasource.password", schema::password);
    }

    /** A connection to a schema, in auto-commit mode. */
    public static Connection connect(DatabaseAccess schema) throws SQLException {
        return DriverManager.getConnection(schema.jdbcUrl(), schema.user(), schema.password());
    }

    private DatabaseAccess createSchema(String name) {
        execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
        var url = praya.jdbcUrl().replace("/" + Account.DATABASE + "?", "/" + name + "?");
        return new DatabaseAccess(url, praya.user(), praya.password());
    }

    private void dropSchemasOfEarlierRuns() {
        for (var schema : schemasOfEarlierRuns()) {
            execute("DROP DATABASE " + schema);
        }
    }

    private List<String> schemasOfEarlierRuns() {
        var names = new ArrayList<String>();
        try (var connection = connect(praya);
                var statement = connection.createStatement();
                var found = statement.executeQuery("SHOW DATABASES LIKE 'test\\_%'")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return names;
    }

    private void execute(String sql) {
        try (var connection = connect(praya);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static final class Holder {

        static final TestDatabase RUNNING = start();

        private static TestDatabase start() {
            var lock = lockSomeHome();
            var server = EmbeddedMariaDb.start(lock, TestDatabase::freePort, options(lock.home()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                lock.close();
            }));
            var running = new TestDatabase(server.access());
            running.dropSchemasOfEarlierRuns();
            return running;
        }

        /** Builds that run beside each other in one folder get a home each. */
        private static HomeLock lockSomeHome() {
            return IntStream.iterate(1, n -> n + 1)
                    .mapToObj(n -> HomeLock.tryTake(Path.of("target", "test-database", Integer.toString(n))))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow();
        }

        /** What is in these schemas need not survive a power cut. */
        private static List<String> options(Path home) {
            try {
                var grants = Files.writeString(
                        home.resolve("grants.sql"),
                        "GRANT ALL PRIVILEGES ON `test\\_%%`.* TO 'praya'@'%s';\n".formatted(Account.HOST));
                return List.of(
                        "--init-file=" + grants, "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
