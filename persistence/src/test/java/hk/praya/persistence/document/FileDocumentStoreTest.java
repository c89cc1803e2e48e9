package hk.praya.persistence.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Prepared;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.VirusScanner.Verdict;
import hk.praya.persistence.Race;
import hk.praya.persistence.intake.Intake;
import hk.praya.persistence.intake.IntakeLimits;
import hk.praya.persistence.store.TestVaults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileDocumentStoreTest {

    private static final int LARGEST = (int) DocumentStore.LARGEST;

    private static final long ARRIVING = IntakeLimits.USUAL.arriving();

    private final Path home;
    private final ScriptedScanner scanner = new ScriptedScanner();
    private final DocumentStore store;

    FileDocumentStoreTest(@TempDir Path home) throws IOException {
        this.home = home;
        store = new FileDocumentStore(
                TestVaults.encrypted(home), Intake.within(IntakeLimits.USUAL), scanner, home.toString());
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void contentOfEveryTypeIsKeptByItsFingerprint(FileType type) throws IOException {
        var paper = type == FileType.PDF ? Papers.pdf() : Papers.image(type.name());

        var kept = store.put(new ByteArrayInputStream(paper));

        var id = fingerprint(paper);
        assertThat(kept).isEqualTo(new Reception.Kept(id, type, paper.length));
        assertThat(read(id)).isEqualTo(paper);
        assertThat(files())
                .containsExactly(home.resolve("documents")
                        .resolve(id.sha256().substring(0, 2))
                        .resolve(id.sha256().substring(2, 4))
                        .resolve(id.sha256()));
    }

    @Test
    void keptContentIsForItsOwnerAlone() throws IOException {
        store.put(new ByteArrayInputStream(Papers.pdf()));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        var paper = Papers.pdf();

        var first = store.put(new ByteArrayInputStream(paper));
        var second = store.put(new ByteArrayInputStream(paper));

        assertThat(second).isEqualTo(first);
        assertThat(files()).hasSize(1);
    }

    @Test
    void theSameContentFromManyAtOnceIsKeptOnce() throws IOException {
        var paper = Papers.image("png");
        Callable<Reception> put = () -> store.put(new ByteArrayInputStream(paper));

        var ends = Race.run(Collections.nCopies(4, put));

        assertThat(ends)
                .allSatisfy(end -> assertThat(end.state()).isEqualTo(Future.State.SUCCESS))
                .extracting(Future::resultNow)
                .containsOnly(new Reception.Kept(fingerprint(paper), FileType.PNG, paper.length));
        assertThat(files()).hasSize(1);
        assertThat(read(fingerprint(paper))).isEqualTo(paper);
    }

    @Test
    void whatTheScannerPassesIsClean() throws IOException {
        scanner.says(new Verdict.Clean());

        assertThat(put(Papers.pdf()))
                .isInstanceOfSatisfying(
                        Reception.Kept.class, kept -> assertThat(kept.scan()).isEqualTo(Scan.CLEAN));
    }

    @Test
    void nothingIsKeptOfWhatAVirusIsFoundIn() throws IOException {
        scanner.says(new Verdict.Infected("Specimen"));

        assertThat(put(Papers.pdf())).isEqualTo(new Reception.Refused(DocumentProblem.INFECTED));
        assertThat(files()).isEmpty();
    }

    @Test
    void whileTheScannerIsAwayFilesWait() throws IOException {
        scanner.isAway();

        assertThat(put(Papers.pdf()))
                .isInstanceOfSatisfying(
                        Reception.Kept.class, kept -> assertThat(kept.scan()).isEqualTo(Scan.WAITING));
    }

    @Test
    void pagesAreJoinedIntoOnePdfMadeOfTheFirst() throws IOException {
        var first = ((Reception.Kept) put(Papers.image("png"))).content();
        var second = ((Reception.Kept) put(Papers.pdf())).content();

        var joined = (Reception.Kept) store.join(List.of(first, second));

        assertThat(joined.type()).isEqualTo(FileType.PDF);
        assertThat(joined.prepared()).isEqualTo(new Prepared(first, Set.of(Alteration.JOINED)));
        try (var pdf = Loader.loadPDF(read(joined.content()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    private Reception put(byte[] paper) throws IOException {
        return store.put(new ByteArrayInputStream(paper));
    }

    @Test
    void fiveMegabytesAreTaken() throws IOException {
        var paper = Papers.jpegOf(LARGEST);

        assertThat(store.put(new ByteArrayInputStream(paper)))
                .isEqualTo(new Reception.Kept(fingerprint(paper), FileType.JPEG, LARGEST));
        assertThat(read(fingerprint(paper))).isEqualTo(paper);
    }

    @Test
    void oneByteMoreIsMadeSmaller() throws IOException {
        var paper = Papers.jpegOf(LARGEST + 1);

        var kept = (Reception.Kept) put(paper);

        assertThat(kept.size()).isLessThanOrEqualTo(LARGEST);
        assertThat(kept.prepared()).isEqualTo(new Prepared(fingerprint(paper), Set.of(Alteration.SHRUNK)));
        assertThat(read(fingerprint(paper))).isEqualTo(paper);
    }

    @Test
    void aStreamWithoutEndIsNotReadToItsEnd() throws IOException {
        var endless = new Endless();

        assertThat(store.put(endless)).isEqualTo(new Reception.Refused(DocumentProblem.TOO_BIG));
        assertThat(endless.read).isBetween(ARRIVING + 1, ARRIVING + 64L * 1024);
        assertThat(files()).isEmpty();
    }

    @Test
    void nothingIsEmpty() throws IOException {
        assertRefused(new byte[0], DocumentProblem.EMPTY);
    }

    @Test
    void oneByteIsOfNoType() throws IOException {
        assertRefused(new byte[1], DocumentProblem.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "\u007fELF\u0002\u0001\u0001\u0000",
                "#!/bin/sh\nrm -rf /\n",
                "PK\u0003\u0004\u0014\u0000\u0006\u0000",
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version='1.0'?><a/>",
                "%!PS-Adobe-3.0 EPSF-3.0\n",
                "BMF\u0000\u0000\u0000\u0000\u0000\u0000\u00006\u0000\u0000\u0000(\u0000\u0000\u0000",
                "certificate.pdf"
            })
    void whatItIsCalledMakesNoPaper(String content) throws IOException {
        assertRefused(content.getBytes(ISO_8859_1), DocumentProblem.WRONG_TYPE);
    }

    @Test
    void aPdfThatNeedsAPasswordIsEncrypted() throws IOException {
        assertRefused(Papers.encryptedPdf("secret"), DocumentProblem.ENCRYPTED);
    }

    @Test
    void aPdfThatOnlyForbidsChangingIsTaken() throws IOException {
        assertThat(store.put(new ByteArrayInputStream(Papers.encryptedPdf("")))).isInstanceOf(Reception.Kept.class);
    }

    static Stream<byte[]> brokenPapers() {
        return Stream.concat(
                Stream.of(
                        Papers.pdfWithoutPages(),
                        "%PDF-1.7\n".getBytes(UTF_8),
                        "%PDF-1.7\nnothing of the kind\n%%EOF".getBytes(UTF_8),
                        ("%PDF-1.7\n1 0 obj\n" + "[".repeat(1_000_000)).getBytes(UTF_8),
                        ("%PDF-1.7\n1 0 obj\n" + "<</A".repeat(1_000_000)).getBytes(UTF_8),
                        "RIFF\u0010\u0000\u0000\u0000WEBPVP8 ".getBytes(UTF_8),
                        Arrays.copyOf(Papers.image("tiff"), 100)),
                Stream.of("jpeg", "png", "gif", "tiff").map(format -> Arrays.copyOf(Papers.image(format), 12)));
    }

    @ParameterizedTest
    @MethodSource("brokenPapers")
    void aPaperThatCannotBeReadIsBroken(byte[] content) throws IOException {
        assertRefused(content, DocumentProblem.BROKEN);
    }

    @Test
    void aPictureFarBiggerThanItsFileIsNotUnpacked() throws IOException {
        var png = Papers.image("png");
        var wide = HexFormat.of().parseHex("7fffffff7fffffff");
        System.arraycopy(wide, 0, png, 16, wide.length);

        assertRefused(png, DocumentProblem.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20_000, 100_000})
    void aStreamThatBreaksOffLeavesNothing(int after) throws IOException {
        var broken = new BreaksOff(Papers.jpegOf(100_001), after);

        assertThatIOException().isThrownBy(() -> store.put(broken)).withMessage("connection lost");
        assertThat(files()).isEmpty();
    }

    @Test
    void aDiskThatCannotTakeItLeavesNothing() throws IOException {
        var paper = Papers.pdf();
        var inTheWay =
                home.resolve("documents").resolve(fingerprint(paper).sha256().substring(0, 2));
        Files.createFile(inTheWay);

        assertThatIOException().isThrownBy(() -> store.put(new ByteArrayInputStream(paper)));
        assertThat(files()).containsExactly(inTheWay);
    }

    @Test
    void whatIsNotThereIsNotOpened() {
        var missing = new ContentId("0".repeat(64));

        assertThatIOException().isThrownBy(() -> store.open(missing));
    }

    @Test
    void anotherNodeFindsWhatThisOneKept() throws IOException {
        var paper = Papers.pdf();
        store.put(new ByteArrayInputStream(paper));

        try (var content = new FileDocumentStore(
                        TestVaults.encrypted(home), Intake.within(IntakeLimits.USUAL), scanner, home.toString())
                .open(fingerprint(paper))) {
            assertThat(content.readAllBytes()).isEqualTo(paper);
        }
    }

    private void assertRefused(byte[] content, DocumentProblem problem) throws IOException {
        assertThat(store.put(new ByteArrayInputStream(content))).isEqualTo(new Reception.Refused(problem));
        assertThat(files()).isEmpty();
    }

    private byte[] read(ContentId id) throws IOException {
        try (var content = store.open(id)) {
            return content.readAllBytes();
        }
    }

    private List<Path> files() throws IOException {
        try (var found = Files.walk(home.resolve("documents"))) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static ContentId fingerprint(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ContentId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 0;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            read += length;
            return length;
        }
    }

    private static final class BreaksOff extends InputStream {

        private final byte[] content;
        private final int after;
        private int read;

        BreaksOff(byte[] content, int after) {
            this.content = content;
            this.after = after;
        }

        @Override
        public int read() throws IOException {
            if (read == after) {
                throw new IOException("connection lost");
            }
            return content[read++] & 0xff;
        }

        /** In pieces, as a network brings it. */
        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (read == after) {
                throw new IOException("connection lost");
            }
            int piece = Math.min(Math.min(length, 1000), after - read);
            System.arraycopy(content, read, into, offset, piece);
            read += piece;
            return piece;
        }
    }
}
