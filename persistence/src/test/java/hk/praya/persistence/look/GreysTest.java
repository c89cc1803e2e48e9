package hk.praya.persistence.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GreysTest {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 400;
    private static final int PAPER = 240;

    @ParameterizedTest
    @CsvSource({"19, true", "20, false"})
    void aPageIsBlankBelowOneInkyPixelInEightThousand(int pixels, boolean blank) {
        assertThat(withSpots(pixels, PAPER - 100).isBlank()).isEqualTo(blank);
    }

    @ParameterizedTest
    @CsvSource({"24, true", "26, false"})
    void inkIsWhatStandsOutFromItsSurroundings(int darker, boolean blank) {
        assertThat(withSpots(400, PAPER - darker).isBlank()).isEqualTo(blank);
    }

    @ParameterizedTest
    @CsvSource({"399, true", "400, false"})
    void aPageIsDarkBelowOneBrightPixelInFourHundred(int pixels, boolean dark) {
        var greys = uniform(20);
        Arrays.fill(greys, 0, pixels, Greys.LEAST_BRIGHT);

        assertThat(new Greys(WIDTH, HEIGHT, greys).isDark()).isEqualTo(dark);
    }

    @ParameterizedTest
    @CsvSource({"79, true", "80, false"})
    void aPageIsDarkBelowTheLeastBrightness(int grey, boolean dark) {
        assertThat(new Greys(WIDTH, HEIGHT, uniform(grey)).isDark()).isEqualTo(dark);
    }

    @Test
    void aSmallPrintedWordIsNotBlank() {
        assertThat(seen(Drawn.pdf("Turn over the page.")).isBlank()).isFalse();
    }

    @Test
    void anEmptyPageIsBlankAndNotDark() {
        var page = seen(Drawn.pdf(""));

        assertThat(page.isBlank()).isTrue();
        assertThat(page.isDark()).isFalse();
    }

    @Test
    void emptyPaperThatIsUnevenlyLitAndGrainyIsBlank() {
        var random = new Random(1);
        var greys = new int[WIDTH * HEIGHT];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = 130 + i % WIDTH / 4 + random.nextInt(13) - 6;
        }

        assertThat(new Greys(WIDTH, HEIGHT, greys).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 25})
    void aPagePhotographedWithoutLightIsDark(int light) {
        assertThat(scanned(Drawn.inLight(page(), light)).isDark()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 70, 100})
    void aPagePhotographedInARoomIsNeitherDarkNorBlank(int light) {
        var greys = scanned(Drawn.inLight(page(), light));

        assertThat(greys.isDark()).isFalse();
        assertThat(greys.isBlank()).isFalse();
    }

    @Test
    void aNightBluePassportCoverWithGoldenLettersIsNeitherDarkNorBlank() {
        var lettering = Drawn.scan(Drawn.pdf("UTOPIA\nPASSPORT\n"), 100).getSubimage(50, 50, 240, 340);
        var cover = Drawn.picture(lettering.getWidth(), lettering.getHeight(), new Color(12, 16, 48), _ -> {});
        for (int y = 0; y < cover.getHeight(); y++) {
            for (int x = 0; x < cover.getWidth(); x++) {
                if (new Color(lettering.getRGB(x, y)).getRed() < 128) {
                    cover.setRGB(x, y, new Color(200, 170, 90).getRGB());
                }
            }
        }
        var greys = Greys.of(cover);

        assertThat(greys.isDark()).isFalse();
        assertThat(greys.isBlank()).isFalse();
    }

    @Test
    void aPassportCoverOfWhichNothingCanBeMadeOutIsDark() {
        var cover = Drawn.picture(WIDTH, HEIGHT, new Color(12, 16, 48), graphics -> {
            graphics.setColor(new Color(50, 44, 30));
            graphics.fillOval(150, 150, 100, 100);
        });

        assertThat(Greys.of(cover).isDark()).isTrue();
    }

    private static BufferedImage page() {
        return Drawn.scan(Drawn.pdf("This is to certify that nobody has been here.\n".repeat(20)), 60);
    }

    private static Greys seen(byte[] pdf) {
        return scanned(Drawn.scan(pdf, 58));
    }

    private static Greys scanned(BufferedImage picture) {
        return Greys.of(picture);
    }

    private static Greys withSpots(int spots, int grey) {
        var greys = uniform(PAPER);
        for (int i = 0; i < spots; i++) {
            greys[i % 20 * 20 * WIDTH + i / 20 * 19 + 5] = grey;
        }
        return new Greys(WIDTH, HEIGHT, greys);
    }

    private static int[] uniform(int grey) {
        var greys = new int[WIDTH * HEIGHT];
        Arrays.fill(greys, grey);
        return greys;
    }
}
