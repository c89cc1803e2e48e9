package hk.praya.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class PortalAddressTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final PortalAddress address = new PortalAddress(environment);

    @Test
    void theAddressThatIsNamedComesFirst() {
        environment.setProperty("praya.address", " https://praya.example/ ");
        environment.setProperty("local.server.port", "4711");
        assertThat(address.of("status")).isEqualTo("https://praya.example/status");
    }

    @Test
    void withoutOneItIsThisMachineAndThePortThatIsReallyUsed() {
        environment.setProperty("praya.address", "");
        environment.setProperty("server.port", "0");
        environment.setProperty("local.server.port", "4711");
        assertThat(address.of("status")).isEqualTo("http://localhost:4711/status");
    }

    @Test
    void aCommandNamesThePortalItIsRunBeside(@TempDir Path home) throws Exception {
        Files.writeString(home.resolve("run.properties"), "pid=1\naddress=http://localhost:5511\n");
        environment.setProperty("praya.home", home.toString());
        environment.setProperty("praya.join-running", "true");
        environment.setProperty("server.port", "8080");
        assertThat(address.of("")).isEqualTo("http://localhost:5511/");
    }

    @Test
    void aCommandRunAloneNamesThePortThatThePortalWouldHave(@TempDir Path home) {
        environment.setProperty("praya.home", home.toString());
        environment.setProperty("praya.join-running", "true");
        environment.setProperty("server.port", "9090");
        assertThat(address.of("")).isEqualTo("http://localhost:9090/");
        environment.setProperty("server.port", "0");
        assertThat(address.of("")).isEqualTo("http://localhost:8080/");
    }

    @Test
    void nothingInATokenCanLeaveItsPlaceInALink() {
        environment.setProperty("praya.address", "https://praya.example");
        assertThat(address.toChoosePassword("recover", "a&b=c d"))
                .isEqualTo("https://praya.example/choose-password?for=recover&token=a%26b%3Dc+d");
    }
}
