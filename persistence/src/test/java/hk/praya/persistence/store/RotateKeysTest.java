package hk.praya.persistence.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import hk.praya.domain.document.ContentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateKeysTest {

    private static final byte[] LETTER = "A letter of recommendation".getBytes(UTF_8);
    private static final byte[] DEGREE = "A certificate of a degree".getBytes(UTF_8);

    @TempDir
    Path home;

    /** The running portal's, which nobody tells of the rotation. */
    private EncryptedVault portal;

    private RotateKeys command;

    @BeforeEach
    void open() throws IOException {
        portal = TestVaults.encrypted(home, TestVaults.folder(home));
        command = new RotateKeys(TestVaults.encrypted(home, TestVaults.folder(home)), TestVaults.keyFile(home));
    }

    private ContentId put(byte[] content) {
        return TestVaults.put(portal, home, content);
    }

    private Path place(ContentId content) {
        return TestVaults.place(home, content);
    }

    private Header header(ContentId content) throws IOException {
        try (var in = Files.newInputStream(place(content))) {
            return Header.read(in).orElseThrow();
        }
    }

    private Keyring keys() throws IOException {
        return TestVaults.keyFile(home).read();
    }

    @Test
    void everyContentComesUnderTheNewKeyAndCanStillBeRead() throws IOException {
        var letter = put(LETTER);
        var degree = put(DEGREE);
        int old = keys().primary();

        assertThat(command.rotate()).isEqualTo(new RotateKeys.Rotation(2, List.of()));

        assertThat(keys().primary()).isNotEqualTo(old);
        assertThat(header(letter).masterKey()).isEqualTo(keys().primary());
        assertThat(header(degree).masterKey()).isEqualTo(keys().primary());
        assertThat(TestVaults.read(portal, letter)).isEqualTo(LETTER);
        assertThat(TestVaults.read(portal, degree)).isEqualTo(DEGREE);
    }

    @Test
    void whatIsEncryptedStaysAndOnlyTheHeaderIsWrittenAnew() throws IOException {
        var letter = put(LETTER);
        var before = encrypted(letter);

        command.rotate();

        assertThat(encrypted(letter)).isEqualTo(before);
    }

    private byte[] encrypted(ContentId content) throws IOException {
        var in = new ByteArrayInputStream(Files.readAllBytes(place(content)));
        assertThat(Header.read(in)).isPresent();
        return in.readAllBytes();
    }

    @Test
    void aRunningPortalGoesOnWithTheNewKey() throws IOException {
        put(LETTER);
        command.rotate();

        assertThat(header(put(DEGREE)).masterKey()).isEqualTo(keys().primary());
    }

    @Test
    void whatIsInClearIsEncrypted() throws IOException {
        var letter = TestVaults.put(TestVaults.folder(home), home, LETTER);

        assertThat(command.rotate()).isEqualTo(new RotateKeys.Rotation(1, List.of()));

        assertThat(header(letter).masterKey()).isEqualTo(keys().primary());
        assertThat(TestVaults.read(portal, letter)).isEqualTo(LETTER);
    }

    @Test
    void afterARotationTheOldKeyCanBeDropped() throws IOException {
        var letter = put(LETTER);
        command.rotate();

        assertThat(command.dropOld()).isEqualTo(new RotateKeys.Drop(1, List.of()));

        assertThat(keys().size()).isEqualTo(1);
        assertThat(TestVaults.read(portal, letter)).isEqualTo(LETTER);
        assertThat(TestVaults.read(TestVaults.encrypted(home), letter)).isEqualTo(LETTER);
        assertThat(command.dropOld()).isEqualTo(new RotateKeys.Drop(0, List.of()));
    }

    @Test
    void aKeyThatIsNeededIsNotDropped() throws IOException {
        var letter = put(LETTER);
        var before = Files.readAllBytes(place(letter));
        var degree = put(DEGREE);
        command.rotate();
        Files.write(place(letter), before);

        assertThat(command.dropOld()).isEqualTo(new RotateKeys.Drop(0, List.of(letter)));

        assertThat(keys().size()).isEqualTo(2);
        assertThat(TestVaults.read(portal, letter)).isEqualTo(LETTER);
        assertThat(TestVaults.read(portal, degree)).isEqualTo(DEGREE);
    }

    @Test
    void aHeaderThatCannotBeReadMayNeedAnyKey() throws IOException {
        var letter = put(LETTER);
        command.rotate();
        Files.write(place(letter), Arrays.copyOf(Files.readAllBytes(place(letter)), 20));

        assertThat(command.dropOld()).isEqualTo(new RotateKeys.Drop(0, List.of(letter)));
    }

    @Test
    void whatIsDamagedIsToldAndLeftAsItIs() throws IOException {
        var letter = put(LETTER);
        var degree = TestVaults.fingerprint(DEGREE);
        TestVaults.put(TestVaults.folder(home), home, degree, LETTER);
        var damaged = Files.readAllBytes(place(letter));
        damaged[40] ^= 1;
        Files.write(place(letter), damaged);

        var rotation = command.rotate();

        assertThat(rotation.renewed()).isZero();
        assertThat(rotation.failed()).containsExactlyInAnyOrder(letter, degree);
        assertThat(Files.readAllBytes(place(letter))).isEqualTo(damaged);
        assertThat(Files.readAllBytes(place(degree))).isEqualTo(LETTER);
    }

    @Test
    void aContentUnderAKeyThatNobodyHasDoesNotOpen() throws IOException {
        var letter = put(LETTER);
        var before = Files.readAllBytes(place(letter));
        command.rotate();
        command.dropOld();
        Files.write(place(letter), before);

        assertThatIOException()
                .isThrownBy(() -> TestVaults.encrypted(home).open(letter))
                .withMessageContaining("master key that is not in the file of keys");
    }

    @Test
    void rotatingAndDroppingDisturbNobodyWhoReadsAndWrites() throws Exception {
        var contents = IntStream.range(0, 8)
                .mapToObj(i -> ("Paper number " + i).getBytes(UTF_8))
                .toList();
        contents.forEach(this::put);
        var done = new AtomicBoolean();
        var begun = new CountDownLatch(2);
        Callable<Integer> reading = () -> {
            int times = 0;
            for (; times == 0 || !done.get(); times++) {
                for (var content : contents) {
                    assertThat(TestVaults.read(portal, TestVaults.fingerprint(content)))
                            .isEqualTo(content);
                }
                begun.countDown();
            }
            return times;
        };
        Callable<Integer> writing = () -> {
            int times = 0;
            for (; times == 0 || !done.get(); times++) {
                contents.forEach(this::put);
                begun.countDown();
            }
            return times;
        };

        var ends = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            ends.add(threads.submit(reading));
            ends.add(threads.submit(writing));
            begun.await();
            try {
                for (int i = 0; i < 5; i++) {
                    assertThat(command.rotate().failed()).isEmpty();
                    command.dropOld();
                }
            } finally {
                done.set(true);
            }
        }

        for (var end : ends) {
            assertThat(end.get()).isPositive();
        }
        assertThat(command.rotate().failed()).isEmpty();
        assertThat(command.dropOld().needing()).isEmpty();
        for (var content : contents) {
            assertThat(TestVaults.read(portal, TestVaults.fingerprint(content))).isEqualTo(content);
        }
    }
}
