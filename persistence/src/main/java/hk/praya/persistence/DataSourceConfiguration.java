package hk.praya.persistence;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How every connection is set up, wherever the database is. */
@Configuration(proxyBeanMethods = false)
class DataSourceConfiguration {

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
