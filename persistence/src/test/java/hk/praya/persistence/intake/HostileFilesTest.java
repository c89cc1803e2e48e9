package hk.praya.persistence.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> tooManyPixels() {
        var head = Pictures.gif(Pictures.quarters(64, 48));
        Arrays.fill(head, 6, 10, (byte) 0xFF);
        var jpeg = Pictures.jpeg();
        int frame = indexOf(jpeg, (byte) 0xC0) + 4;
        Arrays.fill(jpeg, frame, frame + 4, (byte) 0xF0);
        var lying = Pdfs.stream("/Subtype /Image /Width 10 /Height 10 /Filter /DCTDecode", jpeg);
        return Stream.of(
                Arguments.of("PNG", Pictures.pngBomb(60_000)),
                Arguments.of("GIF", head),
                Arguments.of("JPEG", jpeg),
                Arguments.of("TIFF", Pictures.rawTiff(60_000, 60_000, 1, 1, false, new byte[99])),
                Arguments.of("one strip", Pictures.rawTiff(11_000, 10_900, 10_900, 1, false, new byte[99])),
                Arguments.of("PDF", Pdfs.ofPage("", "/Other 4 0 R", image(60_000))),
                Arguments.of("JPEG in a PDF", Pdfs.ofPage("", "/Other 4 0 R", lying)));
    }

    private static int indexOf(byte[] bytes, byte marker) {
        return IntStream.range(1, bytes.length)
                .filter(i -> bytes[i - 1] == (byte) 0xFF && bytes[i] == marker)
                .findFirst()
                .orElseThrow();
    }

    private static String image(int side) {
        return Pdfs.stream(
                "/Subtype /Image /Filter /FlateDecode /Width " + side + " /Height " + side, Pdfs.deflatedZeros(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooManyPixels")
    void tooManyPixelsAreRefusedBeforeTheyAreDecoded(String what, byte[] file) {
        assertThat(Taking.in(folder).take(file).problem()).as(what).contains(DocumentProblem.TOO_MANY_PIXELS);
    }

    @Test
    void asManyPixelsAsAllowedAreTaken() {
        var limits = new IntakeLimits(1 << 20, 1 << 20, 10, 64 * 48);

        assertThat(Taking.in(folder, limits).take(Pictures.png()).problem()).isEmpty();
        assertThat(Taking.in(folder, limits)
                        .take(Pictures.written(Pictures.quarters(65, 48), "png"))
                        .problem())
                .contains(DocumentProblem.TOO_MANY_PIXELS);
    }

    @Test
    void listsOfObjectsThatGrowWithoutEndAreRefused() {
        assertThat(Taking.in(folder).take(Pdfs.bomb(40, "")).problem()).contains(DocumentProblem.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Filter /FlateDecode", "/Filter [/FlateDecode /FlateDecode]", "/Filter [/A /A /A /A]"})
    void pagesThatGrowWithoutEndAreRefused(String filter) {
        var zeros = Pdfs.deflatedZeros(70);
        var file = Pdfs.ofPage(
                "", "/Contents 4 0 R", Pdfs.stream(filter, filter.endsWith("]") ? Pdfs.deflated(zeros) : zeros));

        assertThat(Taking.in(folder).take(file).problem()).contains(DocumentProblem.HARMFUL);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void tooManyPagesAreRefused(int pages) {
        assertThat(Taking.in(folder).take(Pdfs.of(pages)).problem()).contains(DocumentProblem.TOO_MANY_PAGES);
    }

    @ParameterizedTest
    @CsvSource({"200,", "201, TOO_MANY_PAGES", "1000, TOO_MANY_PAGES"})
    void aTiffHasAsManyPagesAsAllowed(int pages, @Nullable DocumentProblem problem) {
        var sheets = new BufferedImage[pages];
        Arrays.fill(sheets, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY));

        assertThat(Taking.in(folder).take(Pictures.tiff("LZW", sheets)).problem())
                .isEqualTo(Optional.ofNullable(problem));
    }

    /** All the same page, so that the file stays small. */
    @Test
    void aHundredThousandPagesAreRefused() {
        var file = Pdfs.ofObjects(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 100000 /Kids [" + "3 0 R ".repeat(100_000) + "] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>");

        assertThat(Taking.in(folder).take(file).problem()).contains(DocumentProblem.TOO_MANY_PAGES);
    }

    @Test
    void branchesThatLeadBackAreRefused() {
        var file = Pdfs.ofObjects(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Pages /Count 1 /Kids [2 0 R 3 0 R] >>");

        assertThat(Taking.in(folder).take(file).problem()).contains(DocumentProblem.BROKEN);
    }

    /** Thirty branches, each of which leads to the next one twice: a thousand million ways to the page. */
    @Test
    void branchesThatMultiplyAreRefused() {
        var objects = new String[33];
        objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
        for (int i = 1; i < 32; i++) {
            objects[i] = "<< /Type /Pages /Count 2 /Kids [%d 0 R %d 0 R] >>".formatted(i + 2, i + 2);
        }
        objects[32] = "<< /Type /Page /MediaBox [0 0 9 9] >>";

        assertThat(Taking.in(folder).take(Pdfs.ofObjects(objects)).problem()).contains(DocumentProblem.BROKEN);
    }

    @Test
    void branchesThatGoTooDeepAreRefused() {
        var objects = new String[20_000];
        objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
        for (int i = 1; i < objects.length - 1; i++) {
            objects[i] = "<< /Type /Pages /Count 1 /Kids [%d 0 R] >>".formatted(i + 2);
        }
        objects[objects.length - 1] = "<< /Type /Page /MediaBox [0 0 9 9] >>";

        assertThat(Taking.in(folder).take(Pdfs.ofObjects(objects)).problem()).contains(DocumentProblem.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<< /A "})
    void listsInListsInListsAreNotFollowedForEver(String open) {
        var file = Pdfs.ofPage("/Other " + open.repeat(100_000), "");

        assertThat(Taking.in(folder).take(file).problem()).contains(DocumentProblem.BROKEN);
    }

    @Test
    void picturesThatLeadBackAreRefused() {
        var tiff = Pictures.rawTiff(2, 2, 2, 1, false, new byte[4]);
        tiff[8 + 2 + 9 * 12 + 3] = 8;

        assertThat(Taking.in(folder).take(tiff).problem()).contains(DocumentProblem.BROKEN);
    }

    @Test
    void tooManyPicturesInAFileAreRefused() {
        var limits = new IntakeLimits(1 << 20, 1 << 20, 2, 10_000);
        var small = Pictures.quarters(8, 8);

        assertThat(Taking.in(folder, limits)
                        .take(Pictures.gif(small, small, small))
                        .problem())
                .contains(DocumentProblem.TOO_MANY_PAGES);
        assertThat(Taking.in(folder, limits)
                        .take(Pictures.tiff("LZW", small, small, small))
                        .problem())
                .contains(DocumentProblem.TOO_MANY_PAGES);
        assertThat(Taking.in(folder, limits)
                        .take(Pictures.tiff("LZW", small, small))
                        .problem())
                .isEmpty();
    }

    static Stream<Arguments> types() throws Exception {
        var noisy = Pictures.grainy(64, 48, 60);
        return Stream.of(
                Arguments.of(FileType.PDF, Pdfs.ofPage("", "/Other 4 0 R", image(10))),
                Arguments.of(FileType.JPEG, Pictures.jpegWithExif(Pictures.jpeg(noisy, 0.9f), 6, true)),
                Arguments.of(FileType.PNG, Pictures.pngWith(Pictures.png(), "eXIf", Pictures.exif(6, true))),
                Arguments.of(FileType.GIF, Pictures.gif(noisy, noisy)),
                Arguments.of(FileType.TIFF, Pictures.rawTiff(64, 48, 48, 6, true, new byte[64 * 48])),
                Arguments.of(FileType.TIFF, Pictures.tiff("JPEG", noisy, noisy)),
                Arguments.of(FileType.JPEG, Pictures.written(noisy, "bmp")),
                Arguments.of(FileType.JPEG, PhotographTest.resource("quarters.webp")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aFileThatBreaksOffIsRefused(FileType type, byte[] file) {
        var taking = Taking.in(folder);
        var random = new Random(11);
        for (int i = 0; i < 60; i++) {
            int length = 1 + random.nextInt(file.length - 12);
            assertThat(taking.take(Arrays.copyOf(file, length)).problem())
                    .as("%s of %d bytes, after %d", type, file.length, length)
                    .hasValueSatisfying(
                            problem -> assertThat(problem).isIn(DocumentProblem.BROKEN, DocumentProblem.WRONG_TYPE));
        }
    }

    /** Some changes do no harm; what counts is that each is either taken or refused. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aFileWithWrongBytesIsTakenOrRefused(FileType type, byte[] file) {
        var taking = Taking.in(folder, new IntakeLimits(1 << 20, 1 << 20, 5, 1_000_000));
        var random = new Random(13);
        for (int i = 0; i < 60; i++) {
            var wrong = file.clone();
            for (int n = 0; n <= i / 10; n++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            }
            var outcome = taking.take(wrong);
            assertThat(outcome.problem().isPresent())
                    .as("%s, change %d", type, i)
                    .isEqualTo(outcome.kept().length == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7\n",
                "\u00ff\u00d8\u00ff\u00e0",
                "\u0089PNG\r\n\u001a\n",
                "GIF89a",
                "II*\0",
                "MM\0*",
                "BM",
                "RIFF\0\0\0\1WEBPVP8 "
            })
    void randomBytesAreRefused(String start) {
        var taking = Taking.in(folder);
        var random = new Random(17);
        for (int i = 0; i < 10; i++) {
            var bytes = new byte[5000];
            random.nextBytes(bytes);
            var head = start.getBytes(ISO_8859_1);
            System.arraycopy(head, 0, bytes, 0, head.length);
            assertThat(taking.take(bytes).problem())
                    .hasValueSatisfying(problem -> assertThat(problem)
                            .isIn(DocumentProblem.BROKEN, DocumentProblem.WRONG_TYPE, DocumentProblem.TOO_MANY_PIXELS));
        }
    }

    @Test
    void aPdfWithoutPagesIsRefused() {
        var file = Pdfs.ofObjects("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 7 /Kids [] >>");

        assertThat(Taking.in(folder).take(file).problem()).contains(DocumentProblem.BROKEN);
    }

    @Test
    void aPdfWithoutAnEndIsRefused() {
        var text = new String(Pdfs.plain(), ISO_8859_1).replace("%%EOF", "");

        assertThat(Taking.in(folder).take(text.getBytes(US_ASCII)).problem()).contains(DocumentProblem.BROKEN);
    }

    @Test
    void aPageOfBlackAndWhiteMayBeAsBigAsAllowed() {
        var poster = new BufferedImage(10_000, 9_000, BufferedImage.TYPE_BYTE_BINARY);
        var file = Pictures.tiff("CCITT T.6", poster);

        assertThat(Taking.in(folder).take(file).kept()).isEqualTo(file);
    }
}
