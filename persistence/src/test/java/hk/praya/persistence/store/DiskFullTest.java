package hk.praya.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of one megabyte, which only root can make. */
class DiskFullTest {

    @TempDir
    Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        assumeTrue(mounted, "No small disk can be mounted here; that takes Linux and root");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void whatDoesNotFitIsNotKeptAndWhatWasThereStays() throws IOException {
        var vault = TestVaults.encrypted(disk);
        var random = new Random(7);
        var small = new byte[100_000];
        random.nextBytes(small);
        var kept = TestVaults.put(vault, disk, small);
        var large = new byte[2_000_000];
        random.nextBytes(large);
        var file = Files.write(folder.resolve("large"), large);
        var before = files();

        assertThatIOException().isThrownBy(() -> vault.put(TestVaults.fingerprint(large), file));

        assertThat(files()).isEqualTo(before);
        assertThat(TestVaults.read(vault, kept)).isEqualTo(small);
        assertThat(vault.list()).extracting(Stored::content).containsExactly(kept);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(disk)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
