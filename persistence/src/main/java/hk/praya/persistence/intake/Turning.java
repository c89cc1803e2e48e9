package hk.praya.persistence.intake;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/** Turns and mirrors a picture as EXIF numbers it, so that it needs no number any more. */
final class Turning {

    private Turning() {}

    /** @param orientation from 1, which changes nothing, to 8 */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean onItsSide = orientation >= 5;
        var model = picture.getColorModel();
        var turned = onItsSide
                ? picture.getRaster().createCompatibleWritableRaster(height, width)
                : picture.getRaster().createCompatibleWritableRaster(width, height);
        int[] row = null;
        for (int y = 0; y < height; y++) {
            row = picture.getRaster().getPixels(0, y, width, 1, row);
            place(turned, mirrors(orientation) ? reversed(row, width) : row, y, orientation);
        }
        return new BufferedImage(model, turned, model.isAlphaPremultiplied(), null);
    }

    /** Whether a row is read from its far end. */
    private static boolean mirrors(int orientation) {
        return orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    }

    private static void place(WritableRaster turned, int[] row, int y, int orientation) {
        int width = turned.getWidth();
        int height = turned.getHeight();
        switch (orientation) {
            case 2 -> turned.setPixels(0, y, width, 1, row);
            case 3, 4 -> turned.setPixels(0, height - 1 - y, width, 1, row);
            case 5, 8 -> turned.setPixels(y, 0, 1, height, row);
            default -> turned.setPixels(width - 1 - y, 0, 1, height, row);
        }
    }

    private static int[] reversed(int[] row, int pixels) {
        int bands = row.length / pixels;
        var reversed = new int[row.length];
        for (int i = 0; i < pixels; i++) {
            System.arraycopy(row, i * bands, reversed, (pixels - 1 - i) * bands, bands);
        }
        return reversed;
    }
}
