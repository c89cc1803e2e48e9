package hk.praya.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void every_schema_is_empty_and_apart_from_the_others() throws SQLException {
        var one = TestDatabase.freshSchema();
        var other = TestDatabase.freshSchema();
        try (var connection = TestDatabase.connect(one);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE here (n INT)");
        }

        try (var connection = TestDatabase.connect(other);
                var statement = connection.createStatement();
                var tables = statement.executeQuery("SHOW TABLES")) {
            assertThat(tables.next()).isFalse();
        }
        assertThat(one.jdbcUrl()).isNotEqualTo(other.jdbcUrl());
    }
}
