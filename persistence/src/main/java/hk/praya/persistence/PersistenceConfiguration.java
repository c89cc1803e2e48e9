package hk.praya.persistence;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Offers every repository and store of the domain as a bean. Whoever imports it brings a data source, Spring Boot's
 * auto-configuration of JDBC, transactions and Flyway, and the property {@code praya.home}: the folder that documents
 * lie in.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableJdbcRepositories
public class PersistenceConfiguration {

    @Bean
    static SQLExceptionTranslator lostRaces() {
        return new LostRaces();
    }

    /** Not for anybody who only asks for a mapper: theirs is the one for the web. */
    @Bean(defaultCandidate = false)
    @Qualifier("stored") static JsonMapper storedJson() {
        return StoredJson.mapper();
    }
}
