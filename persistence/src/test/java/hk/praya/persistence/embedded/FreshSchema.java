package hk.praya.persistence.embedded;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points a test's application context at a fresh schema: {@code @ContextConfiguration(initializers =
 * FreshSchema.class)}. Test classes that share a cached context share its schema.
 */
public final class FreshSchema implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var schema = TestDatabase.freshSchema();
        TestPropertyValues.of(
                        "spring.datasource.url=" + schema.jdbcUrl(),
                        "spring.datasource.username=" + schema.user(),
                        "spring.datasource.password=" + schema.password())
                .applyTo(context);
    }
}
