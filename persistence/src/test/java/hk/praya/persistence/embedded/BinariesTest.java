package hk.praya.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinariesTest {

    @TempDir
    private Path parent;

    private Binaries binaries;

    @BeforeEach
    void unpack() throws IOException {
        binaries = Binaries.unpackedBelow(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadbd", "mariadb", "mariadb-dump"})
    void every_unpacked_program_runs(String program) throws IOException, InterruptedException {
        var path = binaries.folder().resolve("bin").resolve(program).toString();

        var process = new ProcessBuilder(List.of(path, "--version"))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).contains(Binaries.VERSION);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void what_is_whole_is_not_unpacked_again() throws IOException {
        var before = identity(binaries.server());

        Binaries.unpackedBelow(parent);

        assertThat(identity(binaries.server())).isEqualTo(before);
    }

    @Test
    void a_folder_with_a_file_cut_short_is_unpacked_again() throws IOException {
        long size = Files.size(binaries.server());
        Files.write(binaries.server(), new byte[] {0x7F, 'E', 'L', 'F'});

        Binaries.unpackedBelow(parent);

        assertThat(binaries.server()).hasSize(size).isExecutable();
    }

    @Test
    void a_folder_with_a_file_missing_is_unpacked_again() throws IOException {
        var script = binaries.share().resolve("mariadb_system_tables.sql");
        Files.delete(script);

        Binaries.unpackedBelow(parent);

        assertThat(script).isNotEmptyFile();
    }

    @Test
    void an_interrupted_attempt_is_cleared_away_and_redone() throws IOException {
        PrivateFiles.deleteTree(binaries.folder());
        var interrupted = Files.createDirectories(parent.resolve("unpacking-123/bin"));
        Files.writeString(interrupted.resolve("mariadbd"), "half of it");

        Binaries.unpackedBelow(parent);

        assertThat(binaries.server()).isExecutable();
        assertThat(parent)
                .isDirectoryNotContaining(
                        child -> child.getFileName().toString().startsWith("unpacking-"));
    }

    private static Object identity(Path file) throws IOException {
        return Files.getAttribute(file, "unix:ino") + " " + Files.getAttribute(file, "unix:ctime");
    }
}
