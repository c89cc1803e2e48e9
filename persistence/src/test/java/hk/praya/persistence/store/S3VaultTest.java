package hk.praya.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import hk.praya.domain.document.ContentId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class S3VaultTest extends VaultContract {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    @TempDir
    static Path folder;

    private static S3Server server;
    private static S3Vault vault;

    @BeforeAll
    static void start() throws Exception {
        server = new S3Server(folder);
        vault = new S3Vault(server.settings(), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        vault.close();
        server.close();
    }

    @BeforeEach
    void empty() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve(S3Server.BUCKET));
        Files.createDirectories(folder.resolve(S3Server.BUCKET));
    }

    @Override
    Vault vault() {
        return vault;
    }

    @Override
    Path folder(ContentId content) {
        return folder.resolve(S3Server.BUCKET).resolve(content.sha256());
    }

    @Test
    void whatIsNotOursInTheBucketIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve(S3Server.BUCKET).resolve("README"), "not ours");

        assertThat(vault.list()).isEmpty();
    }

    @Test
    void aWrongKeyIsRefused() throws IOException {
        try (var stranger = new S3Vault(server.settings("another"), Clock.systemUTC())) {
            assertNothingGoes(stranger);
        }
        assertThat(vault.list()).isEmpty();
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var waiting = new S3Vault(S3Server.impatient(silent.getLocalPort(), PATIENCE), Clock.systemUTC())) {
            assertNothingGoes(waiting);
        }
    }

    /** What it does not take fills every buffer on the way, and then it takes nothing more. */
    @Test
    void aServerThatNeverTakesAnythingIsGivenUp() throws IOException {
        var large = Files.write(home.resolve("large"), new byte[32 * 1024 * 1024]);
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var waiting = new S3Vault(S3Server.impatient(silent.getLocalPort(), PATIENCE), Clock.systemUTC())) {
            assertThatIOException().isThrownBy(() -> waiting.put(TestVaults.fingerprint(LETTER), large));
        }
    }

    @Test
    void aServerThatIsNotThereIsGivenUp() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (var alone = new S3Vault(S3Server.impatient(port, PATIENCE), Clock.systemUTC())) {
            assertNothingGoes(alone);
        }
    }

    private void assertNothingGoes(Vault refused) throws IOException {
        var content = TestVaults.fingerprint(LETTER);
        var file = Files.write(home.resolve("letter"), LETTER);

        assertThatIOException().isThrownBy(() -> refused.put(content, file));
        assertThatIOException().isThrownBy(() -> refused.open(content));
        assertThatIOException().isThrownBy(refused::list);
        assertThatIOException().isThrownBy(() -> refused.remove(content, KEPT_BEFORE, _ -> false));
    }
}
