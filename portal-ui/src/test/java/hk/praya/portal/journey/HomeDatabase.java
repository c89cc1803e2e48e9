package hk.praya.portal.journey;

import hk.praya.persistence.embedded.DatabaseAccess;
import hk.praya.persistence.embedded.RunningPortal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The database of the portal that runs in a home, looked into from outside, by the portal's own account. */
final class HomeDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_LOOKS = 400;

    private final DatabaseAccess access;
    private final Connection settled;
    private final Connection unsettled;
    private final List<Connection> holders = new ArrayList<>();

    private HomeDatabase(DatabaseAccess access) throws SQLException {
        this.access = access;
        settled = connect();
        settled.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        unsettled = connect();
        unsettled.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
    }

    static HomeDatabase in(Path home) throws SQLException {
        var access = RunningPortal.read(home).map(RunningPortal::database).orElseThrow();
        return new HomeDatabase(access);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
    }

    void change(String sql, Object... values) throws SQLException {
        try (var statement = settled.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    /** The rows there are, each as its values in the order of the columns. */
    List<List<String>> rows(String sql, Object... values) throws SQLException {
        return rows(settled, sql, values);
    }

    /** Lets some time go by, measured in looks at the database rather than seconds. */
    void look(RandomGenerator random, String sql, Object... values) throws SQLException {
        for (int looks = random.nextInt(MOST_LOOKS); looks > 0; looks--) {
            rows(unsettled, sql, values);
        }
    }

    /** Returns as soon as there is such a row, in a transaction that has not ended yet. */
    void awaitGlimpse(String sql, Object... values) throws SQLException {
        await(unsettled, true, sql, values);
    }

    /** Returns as soon as there is such a row for everybody to see. */
    void await(String sql, Object... values) throws SQLException {
        await(settled, true, sql, values);
    }

    /** Returns as soon as there is no such row. */
    void awaitNone(String sql, Object... values) throws SQLException {
        await(settled, false, sql, values);
    }

    private static void await(Connection connection, boolean there, String sql, Object... values) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (rows(connection, sql, values).isEmpty() == there) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain for " + sql + " " + List.of(values) + " to be " + there);
            }
        }
    }

    private static List<List<String>> rows(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<List<String>>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        }
    }

    private static List<String> row(ResultSet result) throws SQLException {
        var row = new ArrayList<String>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            row.add(String.valueOf(result.getString(column)));
        }
        return row;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    /** Keeps every transaction from adding a row to a table, until this is closed: they wait. */
    void hold(String table) throws SQLException {
        var holder = connect();
        holders.add(holder);
        holder.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        holder.setAutoCommit(false);
        rows(holder, "select * from " + table + " for update");
    }

    @Override
    public void close() throws SQLException {
        for (var holder : holders) {
            holder.close();
        }
        settled.close();
        unsettled.close();
    }
}
