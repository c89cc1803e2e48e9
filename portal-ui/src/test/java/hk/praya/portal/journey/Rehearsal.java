package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The jar as {@code ./praya run} starts it: laid out flat, with a cache of what Java learned in a first run. The tests start
 * it some forty times, each in half the time; and where they need the people of the demo, they move into a copy of the
 * home that these were born in.
 */
final class Rehearsal {

    private static final Path FOLDER = Path.of("target", "rehearsal");
    private static final Path CACHE = FOLDER.resolve("praya.aot");

    private Rehearsal() {}

    /** What of a command starts the portal, after {@code java} and before its own arguments; the first to ask waits. */
    static List<String> options() {
        return Rehearsed.OPTIONS;
    }

    /** Copies the home that it was rehearsed in, where the people of the demo live, to an empty folder. */
    static void furnish(Path home) {
        try (var parts = Files.walk(Rehearsed.HOME)) {
            for (var part : parts.skip(1).toList()) {
                Files.copy(part, home.resolve(Rehearsed.HOME.relativize(part)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> options(String cache, Path jar) {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                cache,
                "-jar",
                jar.toString());
    }

    private static void layOut() {
        var packaged = System.getProperty("praya.jar", "target/praya.jar");
        try {
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(CACHE);
            int code = new ProcessBuilder(
                            PackagedPortal.JAVA,
                            "-Djarmode=tools",
                            "-jar",
                            packaged,
                            "extract",
                            "--force",
                            "--destination",
                            FOLDER.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("extract.log").toFile())
                    .start()
                    .waitFor();
            assertThat(code).as("how %s was laid out", packaged).isZero();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Initialised once, by whoever asks first. */
    private static final class Rehearsed {

        static final Path HOME = PackagedPortal.freshHome("rehearsal");
        static final List<String> OPTIONS = rehearse();

        private static List<String> rehearse() {
            layOut();
            var jar = FOLDER.resolve(
                    Path.of(System.getProperty("praya.jar", "target/praya.jar")).getFileName());
            PackagedPortal.startAs(options("-XX:AOTCacheOutput=" + CACHE, jar), HOME, "--praya.demo=true")
                    .close();
            return options("-XX:AOTCache=" + CACHE, jar);
        }
    }
}
