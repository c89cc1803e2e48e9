package hk.praya.persistence.look;

import hk.praya.domain.document.DocumentKind;
import java.awt.Dimension;

/**
 * The fewest pixels that a picture of a paper needs. The Immigration Department limits the types and the size of files
 * and says nothing of pixels; these are what the print on such papers needs.
 *
 * @param longer of the longer side
 * @param shorter of the shorter side
 */
record Sharpness(int longer, int shorter) {

    /** An A4 page at 100 dots per inch: a letter of ten-point print is then about ten pixels high. */
    static final Sharpness PAGE = new Sharpness(1_169, 827);

    /** The data page of a passport, 125 by 88 mm, at 200 dots per inch. */
    static final Sharpness PASSPORT = new Sharpness(984, 692);

    /** A card of 86 by 54 mm at 200 dots per inch. */
    static final Sharpness CARD = new Sharpness(674, 425);

    /** A photograph of 50 by 40 mm at 300 dots per inch. */
    static final Sharpness PHOTOGRAPH = new Sharpness(590, 472);

    static Sharpness of(DocumentKind kind) {
        return switch (kind) {
            case PHOTOGRAPH -> PHOTOGRAPH;
            case TRAVEL_DOCUMENT -> PASSPORT;
            case HONG_KONG_IDENTITY_CARD -> CARD;
            default -> PAGE;
        };
    }

    boolean isMetBy(Dimension taken) {
        return Math.max(taken.width, taken.height) >= longer && Math.min(taken.width, taken.height) >= shorter;
    }
}
