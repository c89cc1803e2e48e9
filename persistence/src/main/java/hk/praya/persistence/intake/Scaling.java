package hk.praya.persistence.intake;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, and such that every reader of JPEG shows them. */
final class Scaling {

    /** Of a picture in black and white, four times as many fit into memory. */
    private static final long MOST_PIXELS = 40_000_000;

    private Scaling() {}

    /** The picture itself if it is no longer than this on its longer side. */
    static BufferedImage toLongest(BufferedImage picture, int longest) {
        var scaled = picture;
        while (longerSide(scaled) / 2 > longest) {
            scaled = drawn(scaled, scaled.getWidth() / 2, scaled.getHeight() / 2);
        }
        if (longerSide(scaled) <= longest) {
            return scaled;
        }
        double by = (double) longest / longerSide(scaled);
        return drawn(scaled, (int) Math.max(1, Math.round(scaled.getWidth() * by)), (int)
                Math.max(1, Math.round(scaled.getHeight() * by)));
    }

    static int longerSide(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    /** In red, green and blue or in grey, on white where it was see-through; the picture itself if it is so already. */
    static BufferedImage plain(BufferedImage picture) {
        int by = (long) picture.getWidth() * picture.getHeight() > MOST_PIXELS ? 2 : 1;
        return isPlain(picture) ? picture : drawn(picture, picture.getWidth() / by, picture.getHeight() / by);
    }

    private static boolean isPlain(BufferedImage picture) {
        return picture.getType() == BufferedImage.TYPE_3BYTE_BGR || picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        int type = picture.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_3BYTE_BGR;
        var drawn = new BufferedImage(width, height, type);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** Puts a strip, each of its squares of so many pixels as one, into a picture from a row on. */
    static void average(BufferedImage strip, int by, BufferedImage into, int firstRow) {
        int[] band = new int[strip.getWidth() * by];
        int[] row = new int[into.getWidth()];
        for (int y = 0; y < strip.getHeight() / by; y++) {
            strip.getRGB(0, y * by, strip.getWidth(), by, band, 0, strip.getWidth());
            for (int x = 0; x < row.length; x++) {
                row[x] = mean(band, x * by, by, strip.getWidth());
            }
            into.setRGB(0, firstRow + y, row.length, 1, row, 0, row.length);
        }
    }

    private static int mean(int[] band, int left, int by, int width) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = 0; y < by; y++) {
            for (int x = 0; x < by; x++) {
                int colour = onWhite(band[y * width + left + x]);
                red += (colour >> 16) & 0xFF;
                green += (colour >> 8) & 0xFF;
                blue += colour & 0xFF;
            }
        }
        int count = by * by;
        return new Color(red / count, green / count, blue / count).getRGB();
    }

    private static int onWhite(int colour) {
        int opacity = colour >>> 24;
        if (opacity == 0xFF) {
            return colour;
        }
        return new Color(
                        blend((colour >> 16) & 0xFF, opacity),
                        blend((colour >> 8) & 0xFF, opacity),
                        blend(colour & 0xFF, opacity))
                .getRGB();
    }

    private static int blend(int part, int opacity) {
        return (part * opacity + 0xFF * (0xFF - opacity)) / 0xFF;
    }
}
