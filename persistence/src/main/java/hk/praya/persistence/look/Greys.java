package hk.praya.persistence.look;

import java.awt.image.BufferedImage;

/**
 * The greys of a small picture of a page.
 *
 * @param greys from 0, black, to 255, white; row by row
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, looked at once, never compared.
record Greys(int width, int height, int[] greys) {

    /** Wide enough that a short word in small print still darkens some dozens of pixels of an A4 page. */
    static final int WIDTH = 480;

    /**
     * How much darker or lighter than what is around it a pixel has to be to count as ink. Paper that is dirty or unevenly
     * lit stays below; thin grey print is above.
     */
    static final int LEAST_CONTRAST = 24;

    /**
     * A page is blank if fewer than one in 8,000 pixels are ink: forty on an A4 page. A line of a dozen letters has about
     * two hundred; a page number alone has twenty.
     */
    static final int BLANK_ONE_IN = 8_000;

    /** Letters this grey can still be made out on black; paper photographed in a lit room is far brighter. */
    static final int LEAST_BRIGHT = 80;

    /**
     * A page is dark if fewer than one in 400 pixels are bright. The lettering of a night-blue passport cover is more than
     * that; a lamp mirrored in a dark picture is not.
     */
    static final int DARK_ONE_IN = 400;

    /** How far around a pixel its surroundings reach: two lines of print. */
    private static final int REACH = 8;

    static Greys of(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var greys = page.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < greys.length; i++) {
            int red = greys[i] >> 16 & 0xff;
            int green = greys[i] >> 8 & 0xff;
            int blue = greys[i] & 0xff;
            greys[i] = (299 * red + 587 * green + 114 * blue) / 1_000;
        }
        return new Greys(width, height, greys);
    }

    boolean isDark() {
        long bright = 0;
        for (int grey : greys) {
            bright += grey >= LEAST_BRIGHT ? 1 : 0;
        }
        return bright * DARK_ONE_IN < greys.length;
    }

    boolean isBlank() {
        return ink() * BLANK_ONE_IN < greys.length;
    }

    private long ink() {
        var sums = sums();
        long ink = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int around = around(sums, x, y);
                ink += Math.abs(greys[y * width + x] - around) >= LEAST_CONTRAST ? 1 : 0;
            }
        }
        return ink;
    }

    /** The mean of a pixel's surroundings. */
    private int around(long[] sums, int x, int y) {
        int left = Math.max(x - REACH, 0);
        int top = Math.max(y - REACH, 0);
        int right = Math.min(x + REACH + 1, width);
        int bottom = Math.min(y + REACH + 1, height);
        int row = width + 1;
        long sum = sums[bottom * row + right]
                - sums[top * row + right]
                - sums[bottom * row + left]
                + sums[top * row + left];
        return (int) (sum / ((long) (right - left) * (bottom - top)));
    }

    /** At each place the sum of all that is above and to the left of it. */
    private long[] sums() {
        int row = width + 1;
        var sums = new long[row * (height + 1)];
        for (int y = 0; y < height; y++) {
            long inRow = 0;
            for (int x = 0; x < width; x++) {
                inRow += greys[y * width + x];
                sums[(y + 1) * row + x + 1] = sums[y * row + x + 1] + inRow;
            }
        }
        return sums;
    }
}
