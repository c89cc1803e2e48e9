package hk.praya.persistence;

import com.zaxxer.hikari.HikariDataSource;
import hk.praya.persistence.embedded.AlreadyRunning;
import hk.praya.persistence.embedded.HomeLock;
import hk.praya.persistence.embedded.HomeServer;
import hk.praya.persistence.embedded.RunningPortal;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The database where none is named by {@code spring.datasource.url}: a server of our own in the portal's home. A
 * command that is run beside a running portal joins that portal's server.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDataSource.NoneNamed.class)
class EmbeddedDataSource {

    /** No other database has been named. */
    static final class NoneNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty("spring.datasource.url", "")
                    .isBlank();
        }
    }

    @Bean(destroyMethod = "close")
    HomeServer homeServer(
            @Value("${praya.home}") Path home, @Value("${praya.join-running:false}") boolean joinRunning) {
        return HomeLock.tryTake(home)
                .map(HomeServer::started)
                .orElseGet(() -> HomeServer.joined(
                        RunningPortal.read(home).filter(_ -> joinRunning).orElseThrow(() -> AlreadyRunning.in(home))));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(HomeServer server) {
        var source = new HikariDataSource();
        source.setJdbcUrl(server.access().jdbcUrl());
        source.setUsername(server.access().user());
        source.setPassword(server.access().password());
        source.setPoolName("praya");
        return source;
    }
}
