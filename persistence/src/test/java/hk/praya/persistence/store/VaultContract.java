package hk.praya.persistence.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import hk.praya.domain.document.ContentId;
import hk.praya.persistence.Race;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every vault promises. */
abstract class VaultContract {

    static final Instant KEPT_BEFORE = Instant.parse("2025-03-04T05:06:07Z");
    static final Instant OLD = KEPT_BEFORE.minusSeconds(1);

    static final byte[] LETTER = "A letter of recommendation".getBytes(UTF_8);
    static final byte[] DEGREE = "A certificate of a degree".getBytes(UTF_8);

    @TempDir
    Path home;

    abstract Vault vault();

    /** The folder that the bytes of a content lie in, in the end. */
    abstract Path folder(ContentId content);

    private ContentId put(byte[] content) {
        return TestVaults.put(vault(), home, content);
    }

    private ContentId putLongAgo(byte[] content) throws IOException {
        var id = put(content);
        age(id, OLD);
        return id;
    }

    private void age(ContentId content, Instant time) throws IOException {
        try (var files = Files.list(folder(content))) {
            for (var file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(time));
            }
        }
    }

    private List<ContentId> listed() throws IOException {
        return vault().list().stream().map(Stored::content).toList();
    }

    @Test
    void whatIsPutCanBeOpened() throws IOException {
        var letter = put(LETTER);
        var degree = put(DEGREE);

        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
        assertThat(TestVaults.read(vault(), degree)).isEqualTo(DEGREE);
        assertThat(listed()).containsExactlyInAnyOrder(letter, degree);
    }

    @Test
    void theLargestPaperComesBackAsItWas() throws IOException {
        var large = new byte[5 * 1024 * 1024];
        new Random(7).nextBytes(large);

        assertThat(TestVaults.read(vault(), put(large))).isEqualTo(large);
    }

    @Test
    void whatWasNeverPutIsMissing() throws IOException {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> TestVaults.read(vault(), TestVaults.fingerprint(LETTER)));
        assertThat(listed()).isEmpty();
    }

    @Test
    void whatIsPutAgainIsKeptOnceAndYoungAgain() throws IOException {
        var letter = putLongAgo(LETTER);
        assertThat(vault().list()).containsExactly(new Stored(letter, OLD));

        put(LETTER);

        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
        assertThat(vault().list())
                .singleElement()
                .satisfies(stored -> assertThat(stored.keptAt()).isAfter(KEPT_BEFORE));
        try (var files = Files.list(folder(letter))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatManyPutAtOnceIsKept() throws IOException {
        Callable<ContentId> putting = () -> put(LETTER);

        var ends = Race.run(Collections.nCopies(4, putting));

        assertThat(ends).allSatisfy(end -> assertThat(end.state()).isEqualTo(Future.State.SUCCESS));
        var letter = TestVaults.fingerprint(LETTER);
        assertThat(listed()).containsExactly(letter);
        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
    }

    @Test
    void whatIsOpenedWhileItIsReplacedIsWhole() throws IOException {
        var large = new byte[1024 * 1024];
        var id = put(large);

        try (var opened = vault().open(id)) {
            var first = opened.readNBytes(10);
            put(large);
            assertThat(first.length + opened.readAllBytes().length).isEqualTo(large.length);
        }
    }

    @Test
    void whatIsOldAndNobodyRefersToIsRemoved() throws IOException {
        var letter = putLongAgo(LETTER);
        var degree = putLongAgo(DEGREE);

        assertThat(vault().remove(letter, KEPT_BEFORE, _ -> false)).isTrue();
        assertThat(listed()).containsExactly(degree);
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> TestVaults.read(vault(), letter));
    }

    @Test
    void whatIsJustOldEnoughToStayStays() throws IOException {
        var letter = put(LETTER);
        age(letter, KEPT_BEFORE);

        assertThat(vault().remove(letter, KEPT_BEFORE, _ -> false)).isFalse();
        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
    }

    @Test
    void whatIsReferredToStays() throws IOException {
        var letter = putLongAgo(LETTER);

        assertThat(vault().remove(letter, KEPT_BEFORE, letter::equals)).isFalse();
        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
    }

    @Test
    void whatWasNeverPutIsNotRemoved() throws IOException {
        assertThat(vault().remove(TestVaults.fingerprint(LETTER), KEPT_BEFORE, _ -> false))
                .isFalse();
    }

    /** A sweep looks twice, and the same content may be handed in again at either look. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatComesAgainWhileItIsRemovedStays(int look) throws IOException {
        var letter = putLongAgo(LETTER);

        assertThat(vault().remove(letter, KEPT_BEFORE, atLook(look, () -> put(LETTER))))
                .isFalse();
        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
        assertThat(vault().list())
                .singleElement()
                .satisfies(stored -> assertThat(stored.keptAt()).isAfter(KEPT_BEFORE));
    }

    @Test
    void whatARowRefersToMeanwhileStays() throws IOException {
        var letter = putLongAgo(LETTER);
        var looks = new AtomicInteger();

        assertThat(vault().remove(letter, KEPT_BEFORE, _ -> looks.incrementAndGet() == 2))
                .isFalse();
        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatCannotBeLookedUpStays(int look) throws IOException {
        var letter = putLongAgo(LETTER);

        assertThatIllegalStateException()
                .isThrownBy(() -> vault().remove(letter, KEPT_BEFORE, atLook(look, () -> {
                    throw new IllegalStateException("the database does not answer");
                })));
        assertThat(TestVaults.read(vault(), letter)).isEqualTo(LETTER);
        assertThat(listed()).containsExactly(letter);
    }

    private static Predicate<ContentId> atLook(int look, Runnable happening) {
        var looks = new AtomicInteger();
        return _ -> {
            if (looks.incrementAndGet() == look) {
                happening.run();
            }
            return false;
        };
    }
}
