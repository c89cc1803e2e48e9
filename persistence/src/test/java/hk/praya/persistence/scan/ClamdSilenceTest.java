package hk.praya.persistence.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import hk.praya.domain.document.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is at the other end when it is not a daemon in good health. None of these needs one. */
@Timeout(30)
class ClamdSilenceTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutAHostNothingIsConfigured(String host) {
        var scanner = new ClamdScanner(host, 3310);

        assertThat(scanner.isConfigured()).isFalse();
        assertThatIllegalStateException().isThrownBy(scanner::ping);
        assertThatIllegalStateException().isThrownBy(() -> scan(scanner, 1));
    }

    @Test
    void withAHostItIsConfigured() {
        assertThat(new ClamdScanner("localhost", 3310).isConfigured()).isTrue();
    }

    @Test
    void whereNobodyListensNobodyKnows() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThatIOException().isThrownBy(() -> scan(new ClamdScanner("127.0.0.1", port), 1));
    }

    @Test
    void whoSaysNothingIsNotWaitedForLong() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatIOException().isThrownBy(() -> scan(scanner(silent), 1));
            assertThatIOException().isThrownBy(scanner(silent)::ping);
        }
    }

    @Test
    void whoDoesNotListenIsNotWaitedForLong() throws IOException {
        try (var deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            deaf.setReceiveBufferSize(4_096);

            assertThatIOException().isThrownBy(() -> scan(scanner(deaf), 20_000_000));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stream: OK",
                "\0",
                "stream: ok\0",
                "INSTREAM size limit exceeded. ERROR\0",
                "stream:  FOUND\0",
                "stream: Something ERROR\0",
                "PONG\0"
            })
    void anAnswerThatIsNoneTellsNothing(String answer) throws Exception {
        assertThatIOException().isThrownBy(() -> scanAnswered(answer));
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() {
        assertThatIOException()
                .isThrownBy(() -> scanAnswered("x".repeat(100_000)))
                .withMessageContaining("broke off");
    }

    @Test
    void theTwoAnswersAreUnderstood() throws Exception {
        assertThat(scanAnswered("stream: OK\0")).isEqualTo(new Verdict.Clean());
        assertThat(scanAnswered("stream: Win.Test.A-1 FOUND\0")).isEqualTo(new Verdict.Infected("Win.Test.A-1"));
    }

    private static Verdict scanAnswered(String answer) throws IOException, InterruptedException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var done = new CountDownLatch(1);
            var thread = Thread.ofVirtual().start(() -> answer(server, answer, done));
            try {
                return scan(new ClamdScanner("127.0.0.1", server.getLocalPort(), Duration.ofSeconds(10)), 100);
            } finally {
                done.countDown();
                thread.join();
            }
        }
    }

    /** Reads the command and the whole of the content before it answers, and then hangs up. */
    private static void answer(ServerSocket server, String answer, CountDownLatch done) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().readNBytes("zINSTREAM\0".length() + 4 + 100 + 4);
            socket.getOutputStream().write(answer.getBytes(US_ASCII));
            socket.shutdownOutput();
            done.await();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static ClamdScanner scanner(ServerSocket server) {
        return new ClamdScanner("127.0.0.1", server.getLocalPort(), SHORT);
    }

    private static Verdict scan(ClamdScanner scanner, int bytes) throws IOException {
        return scanner.scan(new ByteArrayInputStream(new byte[bytes]));
    }
}
