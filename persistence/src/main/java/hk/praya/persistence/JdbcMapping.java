package hk.praya.persistence;

import java.sql.JDBCType;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.dialect.JdbcMariaDbDialect;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.core.sql.IdentifierProcessing;
import org.springframework.data.relational.core.sql.IdentifierProcessing.LetterCasing;
import org.springframework.data.relational.core.sql.IdentifierProcessing.Quoting;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** How rows become records: for MariaDB, and with days that no time zone can shift. */
@Configuration(proxyBeanMethods = false)
class JdbcMapping extends AbstractJdbcConfiguration {

    /** Said rather than found out, so that nothing needs a connection at start. */
    @Bean
    @Override
    public JdbcDialect jdbcDialect(NamedParameterJdbcOperations operations) {
        return new JdbcMariaDbDialect(IdentifierProcessing.create(new Quoting("`"), LetterCasing.LOWER_CASE));
    }

    @Override
    protected List<?> userConverters() {
        return List.of(DayToJdbc.INSTANCE, JdbcToDay.INSTANCE);
    }

    @WritingConverter
    private enum DayToJdbc implements Converter<LocalDate, JdbcValue> {
        INSTANCE;

        @Override
        public JdbcValue convert(LocalDate day) {
            return JdbcValue.of(day, JDBCType.DATE);
        }
    }

    @ReadingConverter
    private enum JdbcToDay implements Converter<java.sql.Date, LocalDate> {
        INSTANCE;

        @Override
        public LocalDate convert(java.sql.Date day) {
            return day.toLocalDate();
        }
    }
}
