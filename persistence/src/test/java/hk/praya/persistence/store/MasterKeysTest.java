package hk.praya.persistence.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.persistence.Race;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysTest {

    private static final byte[] LETTER = "A letter of recommendation".getBytes(UTF_8);

    @TempDir
    Path home;

    private Vault raw;
    private KeyFile file;

    @BeforeEach
    void open() throws IOException {
        raw = TestVaults.folder(home);
        file = TestVaults.keyFile(home);
    }

    private int primary() throws IOException {
        return MasterKeys.openedOrMade(file, raw).current().primary();
    }

    @Test
    void theFirstStartMakesKeysForTheirOwnerAlone() throws IOException {
        assertThat(primary()).isEqualTo(file.read().primary());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void theSecondStartFindsThem() throws IOException {
        assertThat(primary()).isEqualTo(primary());
    }

    @Test
    void severalFirstStartsAtOnceMakeOneKey() throws IOException {
        Callable<Integer> start = this::primary;

        assertThat(Race.run(Collections.nCopies(4, start)))
                .extracting(end -> end.resultNow())
                .containsOnly(file.read().primary());
    }

    @Test
    void withoutKeysNothingStartsOnEncryptedDocuments() throws IOException {
        TestVaults.put(TestVaults.encrypted(home), home, LETTER);
        Files.delete(file.path());

        assertThatExceptionOfType(KeysUnusable.class)
                .isThrownBy(this::primary)
                .withMessage("There are encrypted documents, but the file of their keys, %s, is missing. "
                                .formatted(file.path())
                        + "Put it back from a backup: without it they cannot be read.");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void documentsInClearFromAnEarlierVersionDoNotNeedKeys() throws IOException {
        TestVaults.put(raw, home, LETTER);

        assertThat(primary()).isEqualTo(file.read().primary());
    }

    @Test
    void damagedKeysAreNotReplaced() throws IOException {
        primary();
        Files.writeString(file.path(), "{}");

        assertThatExceptionOfType(KeysUnusable.class).isThrownBy(this::primary).withMessageContaining("is damaged");
        assertThat(file.path()).hasContent("{}");
    }

    @Test
    void aChangedFileIsNoticed() throws IOException {
        var keys = MasterKeys.openedOrMade(file, raw);
        int first = keys.current().primary();

        new RotateKeys(new EncryptedVault(raw, keys, Incoming.in(home)), file).rotate();

        assertThat(keys.current().primary()).isNotEqualTo(first);
        assertThat(keys.current().has(first)).isTrue();
        assertThat(keys.having(first).has(first)).isTrue();
    }
}
