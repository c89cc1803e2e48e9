package hk.praya.persistence.look;

import hk.praya.domain.document.FileType;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** An opened paper. Pages are counted from 1. */
sealed interface Paper extends Closeable permits PdfPaper, PicturePaper {

    /** Pages after this one are neither shown nor looked at. */
    int MOST_PAGES = 200;

    static Paper open(byte[] content, FileType type) throws IOException {
        return switch (type) {
            case PDF -> new PdfPaper(content);
            case JPEG, PNG, GIF, TIFF -> new PicturePaper(content, type);
        };
    }

    /** At least 1, at most {@link #MOST_PAGES}. */
    int pages() throws IOException;

    /**
     * Draws a page on white.
     *
     * @param widest the most pixels that it may be wide; a picture is not made bigger than it is
     */
    BufferedImage draw(int page, int widest) throws IOException;

    /** How many pixels a page was taken with; empty where it is not one picture. */
    Optional<Dimension> taken(int page) throws IOException;

    /** Whether a page has a picture on it that cannot be drawn, so that nobody knows how it looks. */
    boolean isPartlyUnseen(int page) throws IOException;

    /** The text of a page as far as it can be read without recognising letters, up to some length. */
    String text(int page) throws IOException;
}
