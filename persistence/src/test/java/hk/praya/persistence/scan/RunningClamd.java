package hk.praya.persistence.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** ClamAV's daemon on a free port, with one signature that is written here and nothing that has to be fetched. */
final class RunningClamd implements AutoCloseable {

    static final String SIGNATURE = "Praya.Test.Harmless.UNOFFICIAL";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int POLL_MILLIS = 50;

    private final Process process;
    private final int port;

    private RunningClamd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Empty if it is not installed; Debian puts it where only the administrator looks for commands. */
    static Optional<Path> command() {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, "clamd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static RunningClamd start(Path folder) throws IOException, InterruptedException {
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        var hex = HexFormat.of().formatHex(harmlessTestFile().getBytes(US_ASCII));
        Files.writeString(signatures.resolve("praya.ndb"), "Praya.Test.Harmless:0:*:" + hex + "\n");
        int port = freePort();
        var settings = Files.writeString(
                folder.resolve("clamd.conf"), """
                        Foreground yes
                        TCPSocket %d
                        TCPAddr 127.0.0.1
                        DatabaseDirectory %s
                        TemporaryDirectory %s
                        LogFile %s
                        """.formatted(port, signatures, folder, folder.resolve("clamd.log")));
        var process = new ProcessBuilder(command().orElseThrow().toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.out").toFile())
                .start();
        var clamd = new RunningClamd(process, port);
        clamd.awaitItsAnswer(folder);
        return clamd;
    }

    private void awaitItsAnswer(Path folder) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (process.waitFor(POLL_MILLIS, MILLISECONDS) || System.nanoTime() > deadline) {
                close();
                throw new IOException("clamd did not start: " + Files.readString(folder.resolve("clamd.out")));
            }
        }
    }

    private boolean answers() {
        try {
            scanner().ping();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    ClamdScanner scanner() {
        return new ClamdScanner("127.0.0.1", port, Duration.ofSeconds(30));
    }

    /** The test file that all scanners know, put together so that no scanner finds it in this file. */
    static String harmlessTestFile() {
        return "X5O!P%@AP[4\\PZX54(P^)" + "7CC)7}$" + "EICAR" + "-STANDARD-" + "ANTIVIRUS" + "-TEST-FILE!$" + "H+H*";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
