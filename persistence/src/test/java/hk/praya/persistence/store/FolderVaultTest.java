package hk.praya.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.document.ContentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderVaultTest extends VaultContract {

    @Override
    Vault vault() {
        try {
            return TestVaults.folder(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    Path folder(ContentId content) {
        return TestVaults.folder(home, content);
    }

    @Test
    void whatACrashedSweepHadTakenAsideIsThereAgain() throws IOException {
        var letter = TestVaults.put(vault(), home, LETTER);
        Files.move(TestVaults.place(home, letter), aside(letter));
        assertThat(Files.exists(TestVaults.place(home, letter))).isFalse();

        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
        assertThat(aside(letter)).doesNotExist();
    }

    @Test
    void whatHasComeSinceACrashCountsMoreThanWhatWasAside() throws IOException {
        var letter = TestVaults.put(vault(), home, LETTER);
        Files.writeString(aside(letter), "from before the crash");

        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
        assertThat(aside(letter)).doesNotExist();
    }

    private Path aside(ContentId content) {
        return home.resolve("documents").resolve("aside").resolve(content.sha256());
    }
}
