package hk.praya.persistence.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographTest {

    private static final int TOLERANCE = 60;

    @TempDir
    Path folder;

    /** The colours that are seen at the corners, of a picture whose pixels have red, green, blue and yellow there. */
    @ParameterizedTest
    @CsvSource({
        "2, GREEN RED YELLOW BLUE",
        "3, YELLOW BLUE GREEN RED",
        "4, BLUE YELLOW RED GREEN",
        "5, RED BLUE GREEN YELLOW",
        "6, BLUE RED YELLOW GREEN",
        "7, YELLOW GREEN BLUE RED",
        "8, GREEN YELLOW RED BLUE"
    })
    void aPhotographIsTurnedUpright(int orientation, String corners) {
        var outcome = Taking.in(folder).take(Pictures.jpegWithExif(Pictures.jpeg(), orientation, false));

        assertThat(outcome.type()).isEqualTo(FileType.JPEG);
        assertThat(outcome.alterations()).containsExactly(Alteration.TURNED_UPRIGHT);
        assertThat(corners(Pictures.read(outcome.kept()))).isEqualTo(corners);
        assertThat(Pictures.read(outcome.kept()).getWidth()).isEqualTo(orientation < 5 ? 64 : 48);
    }

    @Test
    void aPngIsTurnedUprightAndStaysOne() {
        var deep = Pictures.written(PlainFilesTest.deep(), "png");
        var outcome = Taking.in(folder).take(Pictures.pngWith(deep, "eXIf", Pictures.exif(6, false)));

        var upright = Pictures.read(outcome.kept());
        assertThat(outcome.type()).isEqualTo(FileType.PNG);
        assertThat(outcome.alterations()).containsExactly(Alteration.TURNED_UPRIGHT);
        assertThat(upright.getType()).isEqualTo(BufferedImage.TYPE_USHORT_GRAY);
        assertThat(upright.getWidth()).isEqualTo(48);
        assertThat(upright.getRaster().getSample(47, 0, 0))
                .isEqualTo(PlainFilesTest.deep().getRaster().getSample(0, 0, 0));
    }

    @Test
    void theColoursOfAPngKeepTheirMeaning() {
        var gamma = Pictures.four(45_455);
        var turned = Pictures.pngWith(Pictures.png(), "eXIf", Pictures.exif(8, false));
        var outcome = Taking.in(folder).take(Pictures.pngWith(turned, "gAMA", gamma));

        assertThat(hex(outcome.kept())).contains(hex(Pictures.chunk("gAMA", gamma)));
        assertThat(corners(Pictures.read(outcome.kept()))).isEqualTo("GREEN YELLOW RED BLUE");
    }

    @Test
    void thePlaceIsRemovedAndNotASinglePixelChanged() {
        var picture = Pictures.jpeg();
        var outcome = Taking.in(folder).take(Pictures.jpegWithExif(picture, 1, true));

        assertThat(outcome.alterations()).containsExactly(Alteration.LOCATION_REMOVED);
        assertThat(outcome.kept()).isEqualTo(picture);
    }

    @Test
    void thePlaceIsRemovedFromAPhotographThatIsTurned() {
        var outcome = Taking.in(folder).take(Pictures.jpegWithExif(Pictures.jpeg(), 6, true));

        assertThat(outcome.alterations())
                .containsExactlyInAnyOrder(Alteration.LOCATION_REMOVED, Alteration.TURNED_UPRIGHT);
        assertThat(new String(outcome.kept(), ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void thePlaceIsRemovedFromAPng() {
        var outcome = Taking.in(folder).take(Pictures.pngWith(Pictures.png(), "eXIf", Pictures.exif(1, true)));

        assertThat(outcome.alterations()).containsExactly(Alteration.LOCATION_REMOVED);
        assertThat(outcome.kept()).isEqualTo(Pictures.png());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "iTXt compressed"})
    void thePlaceIsRemovedFromTheTextsOfAPng(String chunk) {
        var outcome = Taking.in(folder).take(Pictures.pngWith(Pictures.png(), chunk.substring(0, 4), text(chunk)));

        assertThat(outcome.alterations()).containsExactly(Alteration.LOCATION_REMOVED);
        assertThat(outcome.kept()).isEqualTo(Pictures.png());
    }

    private static byte[] text(String chunk) {
        var exif = HexFormat.of().formatHex(Pictures.joined("Exif\0\0".getBytes(US_ASCII), Pictures.exif(1, true)));
        var raw = ("\nexif\n      134\n" + exif).getBytes(US_ASCII);
        var xmp = "<x:xmpmeta exif:GPSLatitude='0,0N'/>".getBytes(US_ASCII);
        return switch (chunk) {
            case "tEXt" -> Pictures.joined("Raw profile type exif\0".getBytes(US_ASCII), raw);
            case "zTXt" -> Pictures.joined("Raw profile type exif\0\0".getBytes(US_ASCII), Pdfs.deflated(raw));
            case "iTXt" -> Pictures.joined("XML:com.adobe.xmp\0\0\0\0\0".getBytes(US_ASCII), xmp);
            default -> Pictures.joined("XML:com.adobe.xmp\0\1\0\0\0".getBytes(US_ASCII), Pdfs.deflated(xmp));
        };
    }

    @Test
    void thePlaceIsRemovedFromTheNotesOfPrograms() {
        var xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta photoshop:City='Nowhere'/>".getBytes(US_ASCII);
        var iptc = "Photoshop 3.0\0\u001c\u0002Z\0\u0007Nowhere".getBytes(US_ASCII);
        var picture = Pictures.jpeg();
        var outcome = Taking.in(folder).take(Pictures.jpegWith(Pictures.jpegWith(picture, 0xE1, xmp), 0xED, iptc));

        assertThat(outcome.alterations()).containsExactly(Alteration.LOCATION_REMOVED);
        assertThat(outcome.kept()).isEqualTo(picture);
    }

    @Test
    void theColoursOfAPhotographKeepTheirMeaningWhenThePlaceIsRemoved() {
        var profiled = Pictures.jpegWith(Pictures.jpeg(), 0xE2, profile());
        var outcome = Taking.in(folder).take(Pictures.jpegWithExif(profiled, 1, true));

        assertThat(outcome.kept()).isEqualTo(profiled);
    }

    /** A half of full light is far brighter to the eye than half the number says. */
    @Test
    void theColoursOfAPhotographKeepTheirMeaningWhenItIsTurned() {
        var grey = Pictures.quarters(64, 48);
        grey.createGraphics().drawImage(solid(new Color(128, 128, 128)), 0, 0, null);
        var profiled = Pictures.jpegWith(Pictures.jpeg(grey, 0.9f), 0xE2, profile());
        var outcome = Taking.in(folder).take(Pictures.jpegWithExif(profiled, 6, false));

        assertThat(new Color(Pictures.read(outcome.kept()).getRGB(10, 10)).getRed())
                .isBetween(180, 195);
    }

    private static BufferedImage solid(Color colour) {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 64, 48);
        pen.dispose();
        return picture;
    }

    private static byte[] profile() {
        return Pictures.joined(
                "ICC_PROFILE\0\1\1".getBytes(US_ASCII),
                ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
    }

    @Test
    void aPhotographOfTwentyFourMegapixelsIsShrunkAndStaysReadable() {
        var file = Pictures.jpeg(Pictures.grainy(6000, 4000, 40), 0.93f);
        assertThat(file.length).isGreaterThan(8 << 20);

        var outcome = Taking.in(folder).take(file);

        assertThat(outcome.alterations()).containsExactly(Alteration.SHRUNK);
        assertThat(outcome.kept().length).isLessThanOrEqualTo((int) IntakeLimits.USUAL.kept());
        assertThat(Pictures.read(outcome.kept()).getWidth()).isGreaterThanOrEqualTo(Jpegs.SHORTEST_PAGE);
        assertThat(corners(Pictures.read(outcome.kept()))).hasSize("RED GREEN BLUE YELLOW".length());
    }

    @Test
    void aPhotographThatWouldNotStayReadableIsRefused() {
        var limits = new IntakeLimits(30_000, 10_000_000, 10, 10_000_000);
        var file = Pictures.jpeg(Pictures.grainy(2000, 1500, 60), 0.9f);

        assertThat(Taking.in(folder, limits).take(file).problem()).contains(DocumentProblem.CANNOT_SHRINK);
    }

    @Test
    void aPictureThatIsTooBigForItsTypeBecomesAPhotograph() {
        var limits = new IntakeLimits(400_000, 10_000_000, 10, 10_000_000);
        var outcome = Taking.in(folder, limits).take(Pictures.written(Pictures.grainy(800, 600, 60), "png"));

        assertThat(outcome.type()).isEqualTo(FileType.JPEG);
        assertThat(outcome.alterations()).containsExactlyInAnyOrder(Alteration.CONVERTED, Alteration.SHRUNK);
    }

    @Test
    void aPictureWithMorePixelsThanFitIntoMemoryIsMadeOfStrips() {
        var big = Pictures.quarters(9000, 6000, BufferedImage.TYPE_BYTE_INDEXED);
        var file = Pictures.pngWith(Pictures.written(big, "png"), "eXIf", Pictures.exif(6, false));
        var outcome = Taking.in(folder).take(file);

        var upright = Pictures.read(outcome.kept());
        assertThat(outcome.alterations()).contains(Alteration.TURNED_UPRIGHT, Alteration.SHRUNK);
        assertThat(upright.getHeight()).isEqualTo(upright.getWidth() * 3 / 2).isGreaterThan(4000);
        assertThat(corners(upright)).isEqualTo("BLUE RED YELLOW GREEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bmp", "webp"})
    void otherPicturesBecomePhotographs(String format) throws Exception {
        var file =
                format.equals("bmp") ? Pictures.written(Pictures.quarters(64, 48), "bmp") : resource("quarters.webp");
        var outcome = Taking.in(folder).take(file);

        assertThat(outcome.type()).isEqualTo(FileType.JPEG);
        assertThat(outcome.alterations()).containsExactly(Alteration.CONVERTED);
        assertThat(corners(Pictures.read(outcome.kept()))).isEqualTo("RED GREEN BLUE YELLOW");
    }

    @Test
    void aPhotographForPrintIsKeptAsItIs() throws Exception {
        var file = resource("quarters-cmyk.jpg");

        assertThat(Taking.in(folder).take(file).kept()).isEqualTo(file);
    }

    @Test
    void aPhotographForPrintIsTurned() throws Exception {
        var outcome = Taking.in(folder).take(Pictures.jpegWithExif(resource("quarters-cmyk.jpg"), 6, false));

        assertThat(outcome.alterations()).containsExactly(Alteration.TURNED_UPRIGHT);
        assertThat(corners(Pictures.read(outcome.kept()))).isEqualTo("BLUE RED YELLOW GREEN");
    }

    static byte[] resource(String name) throws Exception {
        try (var file = PhotographTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    /** The nearest of the four colours at each corner. */
    static String corners(BufferedImage picture) {
        int right = picture.getWidth() - 4;
        int bottom = picture.getHeight() - 4;
        return name(picture.getRGB(3, 3)) + " " + name(picture.getRGB(right, 3)) + " " + name(picture.getRGB(3, bottom))
                + " " + name(picture.getRGB(right, bottom));
    }

    private static String name(int rgb) {
        var colour = new Color(rgb);
        boolean red = colour.getRed() > 255 - TOLERANCE * 2;
        boolean green = colour.getGreen() > 255 - TOLERANCE * 2;
        boolean blue = colour.getBlue() > 255 - TOLERANCE * 2;
        if (red && green) {
            return "YELLOW";
        }
        return red ? "RED" : green ? "GREEN" : blue ? "BLUE" : "DARK";
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
