package hk.praya.persistence;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How every connection is set up, wherever the database is. */
@Configuration(proxyBeanMethods = false)
class DataSourceConfiguration {

    private static final String DRIVER_ERRORS = "org.mariadb.jdbc.message.server.ErrorPacket";

    /** The driver logs every error with the row it is about. It throws them as well, and that is enough. */
    DataSourceConfiguration(ObjectProvider<LoggingSystem> logging) {
        logging.ifAvailable(system -> system.setLogLevel(DRIVER_ERRORS, LogLevel.OFF));
    }

    @Bean
    static BeanPostProcessor connectionRules() {
        return new ConnectionRules();
    }

    private static final class ConnectionRules implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String beanName) {
            if (bean instanceof HikariDataSource pool) {
                refuseLostUpdates(pool);
                keepInstantsInUtc(pool);
            }
            return bean;
        }

        private static void refuseLostUpdates(HikariDataSource pool) {
            pool.setConnectionInitSql("set session innodb_snapshot_isolation = ON");
        }

        /** Without these the driver writes instants in the time zone of the machine. */
        private static void keepInstantsInUtc(HikariDataSource pool) {
            pool.addDataSourceProperty("connectionTimeZone", "UTC");
            pool.addDataSourceProperty("preserveInstants", "true");
        }
    }
}
