package hk.praya.persistence.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hk.praya.domain.document.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdScannerTest {

    private static final byte[] HARMFUL = RunningClamd.harmlessTestFile().getBytes(US_ASCII);
    private static final byte[] HARMLESS = "a certificate".getBytes(US_ASCII);

    private static @Nullable RunningClamd clamd;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(RunningClamd.command().isPresent(), "clamd is installed (Debian: clamav-daemon)");
        clamd = RunningClamd.start(folder);
    }

    @AfterAll
    static void end() {
        if (clamd != null) {
            clamd.close();
        }
    }

    @Test
    void itAnswers() {
        assertThatNoException().isThrownBy(() -> running().scanner().ping());
    }

    @Test
    void itIsFoundBare() throws IOException {
        assertInfected(HARMFUL);
    }

    @Test
    void itIsFoundInAnAttachmentOfAPdf() throws IOException {
        var pdf = pdfWith(HARMFUL);

        assertThat(new String(pdf, US_ASCII)).doesNotContain(RunningClamd.harmlessTestFile());
        assertInfected(pdf);
    }

    @Test
    void itIsFoundInAZip() throws IOException {
        var zip = zipWith(HARMFUL);

        assertThat(new String(zip, US_ASCII)).doesNotContain(RunningClamd.harmlessTestFile());
        assertInfected(zip);
    }

    @Test
    void whatHarmsNobodyIsClean() throws IOException {
        for (var content : new byte[][] {HARMLESS, pdfWith(HARMLESS), zipWith(HARMLESS), new byte[0]}) {
            assertThat(scan(content)).isEqualTo(new Verdict.Clean());
        }
    }

    @Test
    void itIsFoundAtTheEndOfAsMuchAsIsTaken() throws IOException {
        int before = (int) ClamdScanner.MOST_BYTES - HARMFUL.length;
        var content =
                new SequenceInputStream(new ByteArrayInputStream(new byte[before]), new ByteArrayInputStream(HARMFUL));

        assertThat(running().scanner().scan(content)).isEqualTo(new Verdict.Infected(RunningClamd.SIGNATURE));
    }

    @Test
    void oneByteMoreIsNotScanned() {
        var content = new ByteArrayInputStream(new byte[(int) ClamdScanner.MOST_BYTES + 1]);

        assertThatIOException()
                .isThrownBy(() -> running().scanner().scan(content))
                .withMessageContaining("are not scanned");
    }

    @Test
    void afterAStreamThatBreaksOffItIsStillThere() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new BreaksOff());

        assertThatIOException()
                .isThrownBy(() -> running().scanner().scan(broken))
                .withMessage("connection lost");
        assertInfected(HARMFUL);
    }

    @Test
    void ifItDiesMeanwhileNobodyKnows(@TempDir Path folder) throws IOException, InterruptedException {
        try (var dying = RunningClamd.start(folder)) {
            var content = new SequenceInputStream(
                    new ByteArrayInputStream(new byte[200_000]), new Killing(dying, new byte[2_000_000]));

            assertThatIOException().isThrownBy(() -> dying.scanner().scan(content));
        }
    }

    private static void assertInfected(byte[] content) throws IOException {
        assertThat(scan(content)).isEqualTo(new Verdict.Infected(RunningClamd.SIGNATURE));
    }

    private static Verdict scan(byte[] content) throws IOException {
        return running().scanner().scan(new ByteArrayInputStream(content));
    }

    private static RunningClamd running() {
        return Objects.requireNonNull(clamd);
    }

    private static byte[] zipWith(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("certificate.txt"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdfWith(byte[] attachment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(attachment), COSName.FLATE_DECODE);
            var attached = new PDComplexFileSpecification();
            attached.setFile("certificate.txt");
            attached.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("certificate.txt", attached));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static final class BreaksOff extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection lost");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }
    }

    /** Content of which the first byte ends the daemon. */
    private static final class Killing extends ByteArrayInputStream {

        private final RunningClamd victim;

        Killing(RunningClamd victim, byte[] content) {
            super(content);
            this.victim = victim;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            victim.close();
            return super.read(into, offset, length);
        }
    }
}
