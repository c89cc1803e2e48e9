package hk.praya.persistence.intake;

import org.springframework.util.unit.DataSize;

/**
 * How much a file may be.
 *
 * @param kept the most bytes of a file that is kept
 * @param arriving the most bytes of a file that is looked at, to be made smaller
 * @param pages the most pages of a document, or pictures in a file
 * @param pixels the most pixels of one picture
 */
public record IntakeLimits(long kept, long arriving, int pages, long pixels) {

    /** 5 MB kept, 50 MB arriving, 200 pages of 120 megapixels each. */
    public static final IntakeLimits USUAL = new IntakeLimits(megabytes(5), megabytes(50), 200, 120_000_000);

    public IntakeLimits {
        if (kept <= 0 || arriving < kept || pages <= 0 || pixels <= 0) {
            throw new IllegalArgumentException("limits are above zero, and what arrives may be what is kept");
        }
    }

    private static long megabytes(int number) {
        return DataSize.ofMegabytes(number).toBytes();
    }
}
