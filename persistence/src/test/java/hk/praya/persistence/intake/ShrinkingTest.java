package hk.praya.persistence.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShrinkingTest {

    @TempDir
    Path folder;

    @Test
    void aPdfOfScansIsMadeSmallerAndKeepsItsText() throws IOException {
        var scan = Pictures.grainy(2000, 2828, 100);
        var file = Pdfs.with(0, pdf -> {
            for (int page = 1; page <= 2; page++) {
                Pdfs.addScan(pdf, scan, 1f, "page " + page);
            }
        });
        assertThat(file.length).isGreaterThan(11_500_000);

        var outcome = Taking.in(folder).take(file);

        assertThat(outcome.alterations()).containsExactly(Alteration.SHRUNK);
        assertThat(outcome.kept().length).isLessThanOrEqualTo((int) IntakeLimits.USUAL.kept());
        try (var pdf = Loader.loadPDF(outcome.kept())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("page 1", "page 2");
            assertThat(PhotographTest.corners(new PDFRenderer(pdf).renderImage(1)))
                    .isEqualTo("RED GREEN BLUE YELLOW");
        }
    }

    /** What makes it big here is no picture. */
    @Test
    void aPdfThatIsBigOtherwiseBecomesPictures() throws IOException {
        var limits = new IntakeLimits(300_000, 5_000_000, 10, 10_000_000);
        var comment = new byte[400_000];
        new Random(3).nextBytes(comment);
        var file = Pdfs.ofPage("", "/Other 4 0 R", Pdfs.stream("", comment));
        var outcome = Taking.in(folder, limits).take(file);

        assertThat(outcome.alterations()).containsExactly(Alteration.SHRUNK);
        try (var pdf = Loader.loadPDF(outcome.kept())) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(pdf.getPage(0).getCropBox().getHeight()).isEqualTo(842);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/JBIG2Decode", "/JPXDecode"})
    void aPageWithAPictureThatIsNotDrawnIsNotMadeAPicture(String filter) {
        var limits = new IntakeLimits(3000, 5_000_000, 10, 10_000_000);
        var picture = Pdfs.stream("/Subtype /Image /Width 9 /Height 9 /Filter " + filter, new byte[4000]);

        assertThat(Taking.in(folder, limits)
                        .take(Pdfs.ofPage("", "/Other 4 0 R", picture))
                        .problem())
                .contains(DocumentProblem.CANNOT_SHRINK);
    }

    /** Each of these forms draws the next one ten times over. */
    @Test
    void drawingThatNeverEndsIsGivenUp() {
        var limits = new IntakeLimits(3000, 5_000_000, 10, 10_000_000);
        var objects = new String[22];
        for (int i = 0; i < 20; i++) {
            var next = "/Resources << /XObject << /N %d 0 R >> >>".formatted(i + 5);
            objects[i] = Pdfs.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + next,
                    "/N Do ".repeat(10).getBytes(US_ASCII));
        }
        objects[20] = Pdfs.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", new byte[0]);
        objects[21] = Pdfs.stream("", new byte[4000]);
        var page = "/Contents 4 0 R /Other 25 0 R /Resources << /XObject << /N 5 0 R >> >>";

        assertThat(Taking.in(folder, limits)
                        .take(Pdfs.ofPage("", page, objects))
                        .problem())
                .contains(DocumentProblem.CANNOT_SHRINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZW", "JPEG", "Deflate"})
    void aTiffThatIsTooBigBecomesAPdf(String compression) throws IOException {
        var page = Pictures.grainy(600, 800, 20);
        var file = Pictures.tiff(compression, page, page, page);
        var limits = new IntakeLimits(Math.min(file.length - 1, 600_000), 50_000_000, 10, 10_000_000);
        var outcome = Taking.in(folder, limits).take(file);

        assertThat(outcome.problem()).isEmpty();
        assertThat(outcome.type()).isEqualTo(FileType.PDF);
        assertThat(outcome.alterations()).containsExactlyInAnyOrder(Alteration.CONVERTED, Alteration.SHRUNK);
        assertThat(outcome.kept().length).isLessThanOrEqualTo((int) limits.kept());
        try (var pdf = Loader.loadPDF(outcome.kept())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(PhotographTest.corners(new PDFRenderer(pdf).renderImage(2)))
                    .isEqualTo("RED GREEN BLUE YELLOW");
        }
    }

    @Test
    void aTiffOfFaxesThatIsTooBigBecomesAPdfOfFaxes() throws IOException {
        var fax = new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_BINARY);
        fax.createGraphics().fillRect(0, 0, 400, 550);
        var file = Pictures.tiff("PackBits", fax, fax);
        var limits = new IntakeLimits(file.length - 1, 50_000_000, 10, 10_000_000);
        var outcome = Taking.in(folder, limits).take(file);

        try (var pdf = Loader.loadPDF(outcome.kept())) {
            var drawn = new PDFRenderer(pdf).renderImage(1);
            assertThat(drawn.getRGB(10, 10)).isEqualTo(0xFFFFFFFF);
            assertThat(drawn.getRGB(drawn.getWidth() - 10, 10)).isEqualTo(0xFF000000);
        }
    }

    @Test
    void aTiffIsTurnedUpright() throws IOException {
        var pixels = new byte[64 * 48];
        Arrays.fill(pixels, 0, 64 * 24, (byte) 0xFF);
        var outcome = Taking.in(folder).take(Pictures.rawTiff(64, 48, 48, 6, false, pixels));

        assertThat(outcome.type()).isEqualTo(FileType.PDF);
        assertThat(outcome.alterations()).containsExactlyInAnyOrder(Alteration.CONVERTED, Alteration.TURNED_UPRIGHT);
        try (var pdf = Loader.loadPDF(outcome.kept())) {
            var drawn = new PDFRenderer(pdf).renderImage(0);
            assertThat(drawn.getHeight()).isGreaterThan(drawn.getWidth());
            assertThat(drawn.getRGB(10, 10) & 0xFF).isLessThan(40);
            assertThat(drawn.getRGB(drawn.getWidth() - 10, 10) & 0xFF).isGreaterThan(215);
        }
    }

    @Test
    void thePlaceIsRemovedFromATiffAndNotASinglePixelChanged() {
        var file = Pictures.rawTiff(64, 48, 48, 1, true, new byte[64 * 48]);
        var outcome = Taking.in(folder).take(file);

        assertThat(outcome.type()).isEqualTo(FileType.TIFF);
        assertThat(outcome.alterations()).containsExactly(Alteration.LOCATION_REMOVED);
        assertThat(outcome.kept()).hasSameSizeAs(file);
        assertThat(Arrays.copyOfRange(outcome.kept(), 134, 134 + 54)).containsOnly(0);
        assertThat(Pictures.read(outcome.kept()).getWidth()).isEqualTo(64);
    }

    @Test
    void picturesAndPdfsBecomeOnePdfInTheirOrder() throws IOException {
        var taking = Taking.in(folder);
        var outcome = taking.join(
                Pictures.jpegWithExif(Pictures.jpeg(), 6, true),
                Pdfs.with(0, pdf -> Pdfs.addScan(pdf, Pictures.quarters(64, 48), 0.9f, "words")),
                Pictures.png(),
                Pictures.tiff("LZW", Pictures.quarters(64, 48), Pictures.quarters(48, 64)));

        assertThat(outcome.type()).isEqualTo(FileType.PDF);
        assertThat(outcome.alterations())
                .containsExactlyInAnyOrder(Alteration.JOINED, Alteration.TURNED_UPRIGHT, Alteration.LOCATION_REMOVED);
        try (var pdf = Loader.loadPDF(outcome.kept())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(5);
            assertThat(new PDFTextStripper().getText(pdf)).contains("words");
            var draw = new PDFRenderer(pdf);
            assertThat(PhotographTest.corners(draw.renderImage(0))).isEqualTo("BLUE RED YELLOW GREEN");
            assertThat(PhotographTest.corners(draw.renderImage(1))).isEqualTo("RED GREEN BLUE YELLOW");
            assertThat(PhotographTest.corners(draw.renderImage(2))).isEqualTo("RED GREEN BLUE YELLOW");
            assertThat(pdf.getPage(3).getCropBox().getWidth()).isEqualTo(842, within(1f));
            assertThat(pdf.getPage(4).getCropBox().getHeight()).isEqualTo(842, within(1f));
        }
        assertThat(taking.take(outcome.kept()).alterations()).isEmpty();
    }

    @Test
    void whatIsActiveInOneOfThemIsTakenOut() {
        var outcome =
                Taking.in(folder).join(Pdfs.plain(), Pdfs.ofPage("/OpenAction << /S /Launch /F (cmd.exe) >>", ""));

        assertThat(outcome.alterations())
                .containsExactlyInAnyOrder(Alteration.JOINED, Alteration.ACTIVE_CONTENT_REMOVED);
    }

    @Test
    void oneThatIsRefusedRefusesAll() {
        assertThat(Taking.in(folder)
                        .join(Pictures.jpeg(), Pdfs.encrypted("secret"))
                        .problem())
                .contains(DocumentProblem.ENCRYPTED);
    }

    @Test
    void joinedPagesAreCounted() {
        var limits = new IntakeLimits(1 << 20, 1 << 20, 3, 1_000_000);
        var taking = Taking.in(folder, limits);

        assertThat(taking.join(Pdfs.of(2), Pictures.jpeg()).problem()).isEmpty();
        assertThat(taking.join(Pdfs.of(3), Pictures.jpeg()).problem()).contains(DocumentProblem.TOO_MANY_PAGES);
        assertThat(taking.join(Pictures.jpeg(), Pdfs.of(3)).problem()).contains(DocumentProblem.TOO_MANY_PAGES);
    }
}
