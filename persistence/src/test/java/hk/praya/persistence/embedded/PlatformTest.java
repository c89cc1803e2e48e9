package hk.praya.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @Test
    void binaries_are_published_for_linux_on_x64() {
        assertThat(Platform.of("Linux", "amd64")).isEqualTo(new Platform("linux", "share"));
    }

    @Test
    void binaries_are_published_for_macos_on_arm() {
        assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo(new Platform("osx", "share/mysql"));
    }

    @ParameterizedTest
    @CsvSource({"Linux, aarch64", "Mac OS X, x86_64", "Windows 11, amd64"})
    void elsewhere_one_is_told_to_bring_a_server(String system, String architecture) {
        assertThatThrownBy(() -> Platform.of(system, architecture))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining(system)
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }
}
