package hk.praya.persistence.look;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.PagePicture;
import hk.praya.domain.document.Pages;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.NestedExceptionUtils;

class PagePicturesTest {

    private static final BufferedImage PICTURE = Drawn.picture(300, 200, Color.ORANGE, _ -> {});

    @Test
    void thePagesOfAPdfAreCountedAndDrawn() throws IOException {
        var pages = pages(Drawn.pdf("One.", "Two.", "Three."));

        assertThat(pages.count(Drawn.CONTENT, FileType.PDF)).isEqualTo(3);
        for (int page = 1; page <= 3; page++) {
            var picture = pages.picture(Drawn.CONTENT, FileType.PDF, page, 400);

            assertThat(picture.width()).isBetween(399, 400);
            assertThat(picture.height()).isBetween(564, 566);
            assertThat(Greys.of(decoded(picture)).isBlank()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(value = FileType.class, names = "PDF", mode = Mode.EXCLUDE)
    void aPictureFileIsOnePage(FileType type) throws IOException {
        var pages = pages(Drawn.encoded(PICTURE, type.name().toLowerCase(Locale.ROOT)));
        var picture = pages.picture(Drawn.CONTENT, type, 1, 150);

        assertThat(pages.count(Drawn.CONTENT, type)).isEqualTo(1);
        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertThat(decoded(picture).getWidth()).isEqualTo(150).isEqualTo(picture.width());
        assertThat(decoded(picture).getHeight()).isEqualTo(100).isEqualTo(picture.height());
        assertThat(new Color(decoded(picture).getRGB(75, 50)).getRed()).isGreaterThan(230);
    }

    @ParameterizedTest
    @CsvSource({"299, 299", "300, 300", "301, 300", "2400, 300"})
    void aPictureIsNeverMadeBigger(int widest, int width) throws IOException {
        var picture = pages(Drawn.encoded(PICTURE, "png")).picture(Drawn.CONTENT, FileType.PNG, 1, widest);

        assertThat(picture.width()).isEqualTo(width);
    }

    @Test
    void theTransparentPartsOfAPictureAreWhite() throws IOException {
        var clear = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        var picture = pages(Drawn.encoded(clear, "png")).picture(Drawn.CONTENT, FileType.PNG, 1, 50);

        assertThat(new Color(decoded(picture).getRGB(25, 25))).isEqualTo(Color.WHITE);
    }

    @Test
    void theFormOfAPageBoundsItsPicture() throws IOException {
        var tall = Drawn.pdf(pdf -> Drawn.added(pdf, new PDRectangle(10, 14_400)));
        var picture = pages(tall).picture(Drawn.CONTENT, FileType.PDF, 1, 100);

        assertThat(picture.height()).isBetween(399, 400);
        assertThat(picture.width()).isEqualTo(1);
    }

    @Test
    void aPageThatLiesOnItsSideIsTurned() throws IOException {
        var turned = Drawn.pdf(pdf -> Drawn.added(pdf, PDRectangle.A4).setRotation(90));
        var picture = pages(turned).picture(Drawn.CONTENT, FileType.PDF, 1, 400);

        assertThat(picture.width()).isGreaterThan(picture.height());
    }

    @Test
    void aTiffHasPages() throws IOException {
        var pages = pages(tiff(PICTURE, Drawn.picture(100, 100, Color.BLUE, _ -> {})));

        assertThat(pages.count(Drawn.CONTENT, FileType.TIFF)).isEqualTo(2);
        assertThat(pages.picture(Drawn.CONTENT, FileType.TIFF, 2, 2_400).width())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void aPageThatIsNotThereIsNotDrawn(int page) {
        var pages = pages(Drawn.pdf(""));

        assertThatIllegalArgumentException().isThrownBy(() -> pages.picture(Drawn.CONTENT, FileType.PDF, page, 100));
    }

    @ParameterizedTest
    @CsvSource({"15, false", "16, true", "2400, true", "2401, false"})
    void aPictureIsSixteenTo2400PixelsWide(int widest, boolean drawn) throws IOException {
        var pages = pages(Drawn.encoded(PICTURE, "png"));

        if (drawn) {
            assertThat(pages.picture(Drawn.CONTENT, FileType.PNG, 1, widest)).isNotNull();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pages.picture(Drawn.CONTENT, FileType.PNG, 1, widest));
        }
    }

    static Stream<Arguments> tooHeavy() {
        return Stream.of(
                arguments("too heavy when unpacked", withContent(new byte[100_000_000])),
                arguments("30000 by 30000", withPicture(30_000, 30_000)),
                arguments(
                        "20000 by 30000",
                        withContent("BI /W 20000 /H 30000 /BPC 8 /CS /G /F /Fl ID x\nEI".getBytes(US_ASCII))),
                arguments("too much work", withForms(12, 10)),
                arguments("too much work", withContent("n ".repeat(2_100_000).getBytes(US_ASCII))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooHeavy")
    void aPageThatTakesTooMuchIsGivenUp(String why, byte[] pdf) {
        assertThat(pdf).hasSizeLessThan(200_000);
        assertThatIOException()
                .isThrownBy(() -> pages(pdf).picture(Drawn.CONTENT, FileType.PDF, 1, 100))
                .satisfies(thrown -> assertThat(NestedExceptionUtils.getMostSpecificCause(thrown))
                        .hasMessageContaining(why));
    }

    @Test
    void aFewFormsAreDrawn() throws IOException {
        assertThat(pages(withForms(2, 10)).picture(Drawn.CONTENT, FileType.PDF, 1, 100))
                .isNotNull();
    }

    @Test
    void aPictureFarBiggerThanItsFileIsNotUnpacked() {
        var png = Drawn.encoded(PICTURE, "png");
        var size = HexFormat.of().parseHex("0000c3500000c350");
        System.arraycopy(size, 0, png, 16, size.length);

        assertThatIOException()
                .isThrownBy(() -> pages(png).picture(Drawn.CONTENT, FileType.PNG, 1, 100))
                .withMessageContaining("50000 by 50000");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBrokenCannotBeDrawn(FileType type) {
        var whole = type == FileType.PDF
                ? Drawn.pdf("One.")
                : Drawn.encoded(PICTURE, type.name().toLowerCase(Locale.ROOT));

        for (var broken : List.of(Arrays.copyOf(whole, 30), new byte[0], new byte[100])) {
            assertThatIOException().isThrownBy(() -> pages(broken).picture(Drawn.CONTENT, type, 1, 100));
        }
    }

    @Test
    void moreThanWasEverTakenIsNotRead() {
        var pages = pages(new byte[(int) DocumentStore.LARGEST + 1]);

        assertThatIOException()
                .isThrownBy(() -> pages.count(Drawn.CONTENT, FileType.PDF))
                .withMessageContaining("more of it");
    }

    @Test
    void afterManyFailuresThereAreStillSeats() throws IOException {
        var room = new ReadingRoom(Drawn.store(Drawn.encoded(PICTURE, "png")));
        for (int time = 0; time < 5; time++) {
            assertThatIOException().isThrownBy(() -> room.read(Drawn.CONTENT, FileType.PDF, Paper::pages));
        }

        assertThat(new PagePictures(room).count(Drawn.CONTENT, FileType.PNG)).isEqualTo(1);
    }

    private static Pages pages(byte[] content) {
        return new PagePictures(new ReadingRoom(Drawn.store(content)));
    }

    private static BufferedImage decoded(PagePicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static byte[] tiff(BufferedImage... pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] withContent(byte[] content) {
        return Drawn.pdf(pdf -> {
            try {
                Drawn.added(pdf, PDRectangle.A4)
                        .setContents(new PDStream(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] withPicture(int width, int height) {
        return Drawn.pdf(pdf -> {
            var picture = stream(pdf, "x", COSName.IMAGE);
            picture.setInt(COSName.WIDTH, width);
            picture.setInt(COSName.HEIGHT, height);
            showing(pdf, picture, 1);
        });
    }

    /** Forms within forms: each level shows the one below it so many times. */
    private static byte[] withForms(int levels, int times) {
        return Drawn.pdf(pdf -> {
            var below = stream(pdf, "0 0 1 1 re f", COSName.FORM);
            for (int level = 1; level < levels; level++) {
                var form = stream(pdf, "/X Do ".repeat(times), COSName.FORM);
                form.setItem(COSName.RESOURCES, resources(below));
                below = form;
            }
            showing(pdf, below, times);
        });
    }

    private static void showing(PDDocument pdf, COSStream shown, int times) {
        var page = Drawn.added(pdf, PDRectangle.A4).getCOSObject();
        page.setItem(COSName.RESOURCES, resources(shown));
        page.setItem(COSName.CONTENTS, stream(pdf, "/X Do ".repeat(times), null));
    }

    private static COSDictionary resources(COSStream shown) {
        var named = new COSDictionary();
        named.setItem("X", shown);
        var resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, named);
        return resources;
    }

    private static COSStream stream(PDDocument pdf, String content, @Nullable COSName subtype) {
        var stream = pdf.getDocument().createCOSStream();
        stream.setItem(COSName.SUBTYPE, subtype);
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }
}
