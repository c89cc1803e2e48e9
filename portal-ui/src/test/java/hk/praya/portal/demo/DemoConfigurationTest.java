package hk.praya.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemoConfigurationTest {

    private final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(DemoConfiguration.class);

    @Test
    void withoutTheFlagThereIsNoDemo() {
        portal.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(DemoConfiguration.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "", "1"})
    void anythingButTrueIsNoFlag(String value) {
        portal.withPropertyValues("praya.demo=" + value)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(DemoConfiguration.class));
    }

    @Test
    void withTheFlagTheDemoIsThereAndAsksForThePortal() {
        portal.withPropertyValues("praya.demo=true")
                .run(context -> assertThat(context).hasFailed().getFailure().hasMessageContaining("demo"));
    }
}
