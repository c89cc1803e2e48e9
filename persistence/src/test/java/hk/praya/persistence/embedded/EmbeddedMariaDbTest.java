package hk.praya.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts and ends. JUnit's folders lie below the system's folder for temporary files: no data may be lost there. */
class EmbeddedMariaDbTest {

    @Test
    void data_and_password_survive_a_restart_in_a_home_with_a_space(@TempDir Path parent) throws SQLException {
        var home = parent.resolve("the home");
        DatabaseAccess first;
        try (var lock = HomeLock.tryTake(home).orElseThrow();
                var server = EmbeddedMariaDb.start(lock)) {
            first = server.access();
            execute(first, "CREATE TABLE kept (n INT)");
            execute(first, "INSERT INTO kept VALUES (7)");
        }

        try (var lock = HomeLock.tryTake(home).orElseThrow();
                var server = EmbeddedMariaDb.start(lock)) {
            assertThat(query(server.access(), "SELECT n FROM kept")).isEqualTo("7");
            assertThat(server.access().password()).isEqualTo(first.password());
        }
    }

    @Test
    void a_home_may_have_a_name_in_any_script(@TempDir Path parent) throws IOException {
        try (var first = LaunchedPortal.launch(parent, "香港 Café")) {
            assertThat(first.report()).isEqualTo("start 1");
        }
        try (var second = LaunchedPortal.launch(parent, "香港 Café")) {
            assertThat(second.report()).isEqualTo("start 2");
        }
    }

    @Test
    void a_server_that_a_killed_portal_left_behind_is_replaced(@TempDir Path parent)
            throws IOException, InterruptedException, SQLException {
        var orphans = new OrphanedServers(parent.resolve("home/database"));
        var killed = LaunchedPortal.launch(parent, "home");
        killed.kill();
        assertThat(orphans.running()).hasSize(1);

        try (var lock = HomeLock.tryTake(parent.resolve("home")).orElseThrow();
                var server = EmbeddedMariaDb.start(lock)) {
            assertThat(orphans.running()).extracting(ProcessHandle::pid).containsExactly(server.pid());
            assertThat(query(server.access(), "SELECT count(*) FROM starts")).isEqualTo("1");
        }

        assertThat(orphans.running()).isEmpty();
    }

    @Test
    void servers_on_other_data_are_left_alone(@TempDir Path parent) throws InterruptedException, SQLException {
        var access = TestDatabase.freshSchema();

        new OrphanedServers(parent).end();

        assertThat(query(access, "SELECT 1")).isEqualTo("1");
    }

    @Test
    void a_first_start_that_was_interrupted_is_redone(@TempDir Path parent) throws IOException, SQLException {
        var interrupted = Files.createDirectories(parent.resolve("unfinished-database-123/mysql"));
        Files.writeString(interrupted.resolve("user.frm"), "half of it");

        try (var lock = HomeLock.tryTake(parent).orElseThrow();
                var server = EmbeddedMariaDb.start(lock)) {
            assertThat(query(server.access(), "SELECT database()")).isEqualTo("praya");
        }

        assertThat(interrupted.getParent()).doesNotExist();
    }

    @Test
    void a_port_that_is_taken_is_passed_over(@TempDir Path home) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var lock = HomeLock.tryTake(home).orElseThrow()) {
            int free = TestDatabase.freePort();
            Iterator<Integer> ports = List.of(taken.getLocalPort(), free).iterator();

            try (var server = EmbeddedMariaDb.start(lock, ports::next, List.of())) {
                assertThat(server.access().jdbcUrl()).contains("127.0.0.1:" + free + "/");
            }
        }
    }

    @Test
    void a_server_that_does_not_start_says_why(@TempDir Path home) {
        try (var lock = HomeLock.tryTake(home).orElseThrow()) {
            assertThatThrownBy(() -> EmbeddedMariaDb.start(lock, TestDatabase::freePort, List.of("--no-such-option")))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageContaining("no-such-option")
                    .hasMessageContaining("mariadb.log");
        }
    }

    @Test
    void a_database_without_its_password_is_not_touched(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("database"));

        try (var lock = HomeLock.tryTake(home).orElseThrow()) {
            assertThatThrownBy(() -> EmbeddedMariaDb.start(lock))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageContaining("database.properties");
        }

        assertThat(home.resolve("database.properties")).doesNotExist();
    }

    @Test
    void closing_ends_the_process_and_may_be_repeated(@TempDir Path home) throws IOException {
        try (var lock = HomeLock.tryTake(home).orElseThrow()) {
            var server = EmbeddedMariaDb.start(lock);
            var running = RunningPortal.read(home).orElseThrow();
            assertThat(running.database()).isEqualTo(server.access());
            assertThat(mode(home.resolve("database.properties"))).isEqualTo("rw-------");
            assertThat(mode(home.resolve("database"))).isEqualTo("rwx------");

            server.close();
            server.close();

            assertThat(new OrphanedServers(home.resolve("database")).running()).isEmpty();
            assertThat(home.resolve("logs/mariadb.log")).content().contains("Shutdown complete");
        }
    }

    @Test
    void a_server_that_is_killed_runs_again_with_all_that_was_committed(@TempDir Path home) throws SQLException {
        try (var lock = HomeLock.tryTake(home).orElseThrow();
                var server = EmbeddedMariaDb.start(lock)) {
            execute(server.access(), "CREATE TABLE kept (n INT) ENGINE=InnoDB");
            for (int round = 1; round <= 5; round++) {
                execute(server.access(), "INSERT INTO kept VALUES (7)");
                long killed = server.pid();

                kill(killed);

                assertThat(queryOnceItAnswers(server.access(), "SELECT count(*) FROM kept"))
                        .isEqualTo("" + round);
                assertThat(server.pid()).isNotEqualTo(killed);
                assertThat(new OrphanedServers(home.resolve("database")).running())
                        .extracting(ProcessHandle::pid)
                        .containsExactly(server.pid());
            }
        }
        assertThat(new OrphanedServers(home.resolve("database")).running()).isEmpty();
    }

    @Test
    void a_server_that_cannot_be_started_again_is_told_of_once(@TempDir Path home)
            throws IOException, InterruptedException {
        try (var lock = HomeLock.tryTake(home).orElseThrow();
                var server = EmbeddedMariaDb.start(lock)) {
            var told = new LinkedBlockingQueue<DatabaseNotStarted>();
            server.whenLost(told::add);
            Files.writeString(home.resolve("database/ibdata1"), "not what was there");

            kill(server.pid());

            var lost = told.poll(2, TimeUnit.MINUTES);
            assertThat(lost)
                    .isNotNull()
                    .hasMessageContaining("did not start again")
                    .hasMessageContaining("mariadb.log");
            assertThat(told).isEmpty();
        }
    }

    private static void kill(long server) {
        var process = ProcessHandle.of(server).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().join();
    }

    private static String queryOnceItAnswers(DatabaseAccess access, String sql) throws SQLException {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            try {
                return query(access, sql);
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_terminals_interrupt_does_not_reach_the_server(@TempDir Path home) throws IOException {
        try (var lock = HomeLock.tryTake(home).orElseThrow();
                var server = EmbeddedMariaDb.start(lock)) {
            assertThat(session(server.pid()))
                    .isNotEqualTo(session(ProcessHandle.current().pid()));
        }
    }

    /** The session that a process belongs to: the fourth number after its name. */
    private static String session(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[3];
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = TestDatabase.connect(access);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = TestDatabase.connect(access);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
