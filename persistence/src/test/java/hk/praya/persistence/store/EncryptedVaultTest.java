package hk.praya.persistence.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.management.ThreadMXBean;
import hk.praya.domain.document.ContentId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncryptedVaultTest extends VaultContract {

    /** Three pieces of the cipher, and a bit. */
    private static final int SEVERAL_PIECES = 3 * 4096 + 7;

    @Override
    EncryptedVault vault() {
        try {
            return TestVaults.encrypted(home, TestVaults.folder(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    Path folder(ContentId content) {
        return TestVaults.folder(home, content);
    }

    private ContentId put(byte[] content) {
        return TestVaults.put(vault(), home, content);
    }

    private Path place(ContentId content) {
        return TestVaults.place(home, content);
    }

    private List<Path> filesOfDocuments() throws IOException {
        try (var files = Files.walk(home.resolve("documents"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void nothingOfTheContentLiesOnDisk() throws IOException {
        put(LETTER);

        assertThat(filesOfDocuments())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file, ISO_8859_1))
                        .doesNotContain("letter")
                        .doesNotContain("recommendation"));
    }

    @Test
    void theSameContentIsNeverEncryptedTheSameWay() throws IOException {
        var first = Files.readAllBytes(place(put(LETTER)));
        var second = Files.readAllBytes(place(put(LETTER)));

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aFlippedBitAnywhereIsNoticed() throws IOException {
        var id = put(LETTER);
        var whole = Files.readAllBytes(place(id));
        var vault = vault();

        for (int at = 0; at < whole.length; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(place(id), damaged);
            assertThatIOException().as("byte " + at).isThrownBy(() -> TestVaults.read(vault, id));
        }
        Files.write(place(id), whole);
        assertThat(TestVaults.read(vault, id)).isEqualTo(LETTER);
    }

    @Test
    void aFlippedBitInAnyPieceIsNoticed() throws IOException {
        var content = new byte[SEVERAL_PIECES];
        new Random(7).nextBytes(content);
        var id = put(content);
        var whole = Files.readAllBytes(place(id));
        var vault = vault();

        for (int at = 0; at < whole.length; at += 97) {
            var damaged = whole.clone();
            damaged[at] ^= (byte) 0x80;
            Files.write(place(id), damaged);
            assertThatIOException().as("byte " + at).isThrownBy(() -> TestVaults.read(vault, id));
        }
    }

    @Test
    void whatIsCutOffOrLongerIsNoticed() throws IOException {
        var content = new byte[SEVERAL_PIECES];
        var id = put(content);
        var whole = Files.readAllBytes(place(id));
        var vault = vault();
        var lengths = IntStream.concat(
                IntStream.iterate(0, length -> length < whole.length, length -> length + 61),
                IntStream.of(whole.length - 1, whole.length + 1));

        assertThat(lengths).allSatisfy(length -> {
            Files.write(place(id), Arrays.copyOf(whole, length));
            assertThatIOException().isThrownBy(() -> TestVaults.read(vault, id));
        });
    }

    @Test
    void oneContentUnderTheNameOfAnotherDoesNotOpen() throws IOException {
        var letter = put(LETTER);
        var degree = put(DEGREE);
        Files.copy(place(letter), place(degree), StandardCopyOption.REPLACE_EXISTING);

        assertThatIOException().isThrownBy(() -> vault().open(degree));
        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
    }

    @Test
    void aDamagedHeaderDoesNotEvenOpen() throws IOException {
        var id = put(LETTER);
        try (var file = new RandomAccessFile(place(id).toFile(), "rw")) {
            file.seek(40);
            int was = file.read();
            file.seek(40);
            file.write(was ^ 1);
        }

        assertThatIOException().isThrownBy(() -> vault().open(id)).withMessageContaining("is damaged");
    }

    @Test
    void whatWasKeptBeforeThereWasEncryptionCanStillBeRead() throws IOException {
        var id = TestVaults.put(TestVaults.folder(home), home, LETTER);

        assertThat(TestVaults.read(vault(), id)).isEqualTo(LETTER);
        assertThat(filesOfDocuments()).as("no copy is left").containsExactly(place(id));
    }

    @Test
    void nobodyCanSlipSomethingInClearUnderAName() throws IOException {
        var id = put(LETTER);
        Files.write(place(id), DEGREE);

        assertThatExceptionOfType(WrongContent.class).isThrownBy(() -> vault().open(id));
        assertThat(filesOfDocuments()).as("no copy is left").containsExactly(place(id));
    }

    @Test
    void whatIsNotWhatItIsCalledIsNotKept() throws IOException {
        var id = TestVaults.fingerprint(LETTER);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> TestVaults.put(vault(), home, id, DEGREE))
                .withCauseInstanceOf(WrongContent.class);
        assertThat(filesOfDocuments()).isEmpty();
    }

    @Test
    void nothingIsKeptWithKeysThatAreNowhere() throws IOException {
        var vault = vault();
        var letter = TestVaults.put(vault, home, LETTER);
        Files.delete(TestVaults.keyFile(home).path());

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> TestVaults.put(vault, home, DEGREE));
        assertThat(filesOfDocuments()).containsExactly(place(letter));
        assertThat(TestVaults.read(vault, letter))
                .as("the portal that has the keys can still read")
                .isEqualTo(LETTER);
    }

    @Test
    void aContentIsNeverWholeInMemory() throws IOException {
        var content = new byte[64 * 1024 * 1024];
        var id = TestVaults.fingerprint(content);
        var file = Files.write(home.resolve("large"), content);
        var vault = vault();

        long allocated = allocatedBy(() -> {
            vault.put(id, file);
            try (var in = vault.open(id)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        });

        assertThat(allocated).isLessThan(content.length);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static long allocatedBy(Work work) throws IOException {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
