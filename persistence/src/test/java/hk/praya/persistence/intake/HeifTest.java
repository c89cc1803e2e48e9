package hk.praya.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the decoder of this machine, and with made-up ones that behave badly. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class HeifTest {

    private static final HeifDecoder.Bounds TIGHT = new HeifDecoder.Bounds(Duration.ofSeconds(2), 256L << 20, 4L << 20);

    private static final HeifDecoder.Bounds PATIENT =
            new HeifDecoder.Bounds(Duration.ofSeconds(60), 256L << 20, 4L << 20);

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @ValueSource(strings = {"quarters.heic", "quarters.avif"})
    void aPhotographBecomesAJpeg(String name) throws Exception {
        assumeThereIsADecoder();
        var outcome = Taking.in(folder).take(PhotographTest.resource(name));

        assertThat(outcome.type()).isEqualTo(FileType.JPEG);
        assertThat(outcome.alterations()).containsExactly(Alteration.CONVERTED);
        assertThat(PhotographTest.corners(Pictures.read(outcome.kept()))).isEqualTo("RED GREEN BLUE YELLOW");
    }

    /** It says twice how it is turned, once for programs that know EXIF only. It is turned once. */
    @Test
    void aPhotographStandsUprightAndTellsNoPlace() throws Exception {
        assumeThereIsADecoder();
        var outcome = Taking.in(folder).take(PhotographTest.resource("turned-with-place.heic"));

        assertThat(outcome.alterations()).containsExactlyInAnyOrder(Alteration.CONVERTED, Alteration.LOCATION_REMOVED);
        assertThat(PhotographTest.corners(Pictures.read(outcome.kept()))).isEqualTo("BLUE RED YELLOW GREEN");
        assertThat(new String(outcome.kept(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void aPhotographThatBreaksOffIsRefused() throws Exception {
        assumeThereIsADecoder();
        var file = PhotographTest.resource("quarters.heic");
        for (int length : new int[] {40, 200, 400, 600, 700}) {
            assertThat(Taking.in(folder).take(Arrays.copyOf(file, length)).problem())
                    .contains(DocumentProblem.BROKEN);
        }
    }

    @Test
    void aPhotographWithTooManyPixelsIsRefusedBeforeItIsDecoded() throws Exception {
        var limits = new IntakeLimits(1 << 20, 1 << 20, 1, 64 * 48 - 1);

        assertThat(Taking.in(folder, limits)
                        .take(PhotographTest.resource("quarters.heic"))
                        .problem())
                .contains(DocumentProblem.TOO_MANY_PIXELS);
    }

    @Test
    void withoutADecoderWhoeverSentItIsToldWhatToDo() throws Exception {
        var taking = new Taking(folder, new Intake(IntakeLimits.USUAL, new HeifDecoder(Optional.empty(), TIGHT)));

        assertThat(taking.take(PhotographTest.resource("quarters.heic")).problem())
                .contains(DocumentProblem.HEIC_NOT_READ);
    }

    @Test
    void aDecoderThatIsNotThereIsNotUsed() throws Exception {
        var decoder = HeifDecoder.found(folder.resolve("missing").toString());

        assertThat(new Taking(folder, new Intake(IntakeLimits.USUAL, decoder))
                        .take(PhotographTest.resource("quarters.heic"))
                        .problem())
                .contains(DocumentProblem.HEIC_NOT_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kill -SEGV $$",
                "exit 1",
                "exit 0",
                "echo no picture > out.jpg",
                "head -c 10000000000 /dev/zero > out.jpg",
                "for i in 1 2 3 4 5 6 7 8 9; do head -c 3000000 /dev/zero > $i.jpg; done; sleep 60",
                "while :; do :; done",
                "cat > out.jpg",
            })
    void whateverADecoderDoesIsTheProblemOfItsFile(String script) throws Exception {
        assertThat(with(script).take(PhotographTest.resource("quarters.heic")).problem())
                .contains(DocumentProblem.BROKEN);
    }

    @Test
    void aDecoderThatHangsIsEndedWithItsChildren() throws Exception {
        var pids = elsewhere.resolve("pids");
        var hanging = "sleep 1000 & echo $! > " + pids + "; echo $$ >> " + pids + "; wait";

        assertThat(with(hanging).take(PhotographTest.resource("quarters.heic")).problem())
                .contains(DocumentProblem.BROKEN);
        for (var pid : Files.readAllLines(pids)) {
            awaitEnd(Long.parseLong(pid));
        }
    }

    /** Whoever is killed goes when the system comes to it, which need not be at once. */
    private static void awaitEnd(long pid) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!ended(pid)) {
            assertThat(System.nanoTime()).as("process %d goes on", pid).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** A process that was ended may be listed until its parent has heard of it, and may go while it is looked at. */
    private static boolean ended(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "stat"))
                    .contains(") Z ");
        } catch (IOException noneOrGone) {
            return ProcessHandle.of(pid).isEmpty();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDecoderGetsNoMoreMemoryThanItMay() throws Exception {
        var copy = "cp " + file("picture.jpg", Pictures.jpeg()) + " out.jpg";

        assertThat(with(PATIENT, "x=$(head -c 8000000 /dev/zero | tr '\\0' a); " + copy)
                        .take(PhotographTest.resource("quarters.heic"))
                        .problem())
                .isEmpty();
        assertThat(with(PATIENT, "x=$(head -c 900000000 /dev/zero | tr '\\0' a) || exit 1; " + copy)
                        .take(PhotographTest.resource("quarters.heic"))
                        .problem())
                .contains(DocumentProblem.BROKEN);
    }

    @Test
    void aDecoderSeesNothingOfThePortal() throws Exception {
        var seen = elsewhere.resolve("seen");

        with(PATIENT, "env > " + seen).take(PhotographTest.resource("quarters.heic"));

        assertThat(Files.readAllLines(seen))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .isSubsetOf("PATH", "HOME", "TMPDIR", "PWD", "OLDPWD", "SHLVL", "_");
    }

    private Taking with(String script) throws IOException {
        return with(TIGHT, script);
    }

    private Taking with(HeifDecoder.Bounds bounds, String script) throws IOException {
        var decoder = file("decoder", ("#!/bin/sh\n" + script + "\n").getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(decoder, PosixFilePermissions.fromString("rwx------"));
        return new Taking(folder, new Intake(IntakeLimits.USUAL, new HeifDecoder(Optional.of(decoder), bounds)));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(elsewhere.resolve(name), content);
    }

    private static void assumeThereIsADecoder() {
        assumeTrue(HeifDecoder.found("").isPresent(), "libheif's heif-dec or heif-convert is not installed");
    }
}
