package hk.praya.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the server is set up, and who may do what on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningServerTest {

    private HomeLock lock;
    private EmbeddedMariaDb server;

    @BeforeAll
    void start(@TempDir Path home) {
        lock = HomeLock.tryTake(home).orElseThrow();
        server = EmbeddedMariaDb.start(lock);
    }

    @AfterAll
    void end() {
        server.close();
        lock.close();
    }

    @ParameterizedTest
    @CsvSource({
        "innodb_snapshot_isolation, 1",
        "innodb_flush_log_at_trx_commit, 1",
        "time_zone, +00:00",
        "character_set_server, utf8mb4",
        "collation_server, utf8mb4_uca1400_ai_ci",
        "collation_database, utf8mb4_uca1400_ai_ci",
        "bind_address, 127.0.0.1",
        "socket, ''",
        "skip_name_resolve, 1",
        "log_bin, 0",
        "local_infile, 0",
    })
    void is_set_up_for_one_portal_on_one_machine(String variable, String value) throws SQLException {
        assertThat(query("SELECT @@" + variable)).containsExactly(value);
    }

    @Test
    void holds_no_database_but_the_portals() throws SQLException {
        assertThat(query("SHOW DATABASES")).containsExactlyInAnyOrder("information_schema", "praya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"root", "mariadb.sys", "anybody"})
    void lets_nobody_else_in(String user) {
        var access = new DatabaseAccess(server.access().jdbcUrl(), user, "");

        assertThatThrownBy(() -> TestDatabase.connect(access))
                .isInstanceOf(SQLInvalidAuthorizationSpecException.class)
                .hasMessageContaining("Access denied");
    }

    @Test
    void lets_nobody_in_with_a_wrong_password() {
        var access = new DatabaseAccess(
                server.access().jdbcUrl(),
                server.access().user(),
                server.access().password() + "x");

        assertThatThrownBy(() -> TestDatabase.connect(access)).isInstanceOf(SQLInvalidAuthorizationSpecException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE DATABASE other",
                "CREATE USER other",
                "SELECT * FROM mysql.global_priv",
                "SET GLOBAL innodb_snapshot_isolation = OFF",
                "SELECT 1 INTO OUTFILE '/tmp/praya-test'"
            })
    void gives_the_portal_no_rights_beyond_its_own_database(String sql) {
        assertThatThrownBy(() -> query(sql)).isInstanceOf(SQLException.class).hasMessageContaining("denied");
    }

    @Test
    void draws_a_long_password_and_never_shows_it() {
        assertThat(server.access().password()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(server.access().toString()).doesNotContain(server.access().password());
    }

    @Test
    void keeps_instants_in_utc_wherever_the_portal_runs() throws SQLException {
        var zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Hong_Kong"));
        try (var connection = connect();
                var insert = connection.prepareStatement("SELECT date_format(?, '%Y-%m-%d %T')")) {
            insert.setTimestamp(1, Timestamp.from(Instant.parse("2024-10-31T16:00:00Z")));
            try (var result = insert.executeQuery()) {
                result.next();
                assertThat(result.getString(1)).isEqualTo("2024-10-31 16:00:00");
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void refuses_the_second_of_two_updates_of_what_both_have_read() throws SQLException {
        query("CREATE TABLE counted (n INT) AS SELECT 0 AS n");
        try (var one = connect();
                var other = connect()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            query(one, "SELECT n FROM counted");
            query(other, "SELECT n FROM counted");
            query(one, "UPDATE counted SET n = 1");
            one.commit();

            assertThatThrownBy(() -> query(other, "UPDATE counted SET n = 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("changed since last read");
        }
    }

    @Test
    void accepts_every_character() throws SQLException {
        assertThat(query("SELECT concat('香港', '𠮷', '🎉')")).containsExactly("香港𠮷🎉");
    }

    private Connection connect() throws SQLException {
        return TestDatabase.connect(server.access());
    }

    private List<String> query(String sql) throws SQLException {
        try (var connection = connect()) {
            return query(connection, sql);
        }
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var values = new ArrayList<String>();
            if (statement.execute(sql)) {
                try (var result = statement.getResultSet()) {
                    while (result.next()) {
                        values.add(result.getString(1));
                    }
                }
            }
            return values;
        }
    }
}
