package hk.praya.persistence;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** Knows how MariaDB, under snapshot isolation, tells that a row was changed since the transaction first read. */
final class LostRaces extends SQLExceptionSubclassTranslator {

    private static final int RECORD_HAS_CHANGED = 1020;

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException ex) {
        return ex.getErrorCode() == RECORD_HAS_CHANGED
                ? new OptimisticLockingFailureException(buildMessage(task, sql, ex), ex)
                : super.doTranslate(task, sql, ex);
    }
}
