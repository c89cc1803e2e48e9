package hk.praya.domain.document;

import java.io.IOException;

/** Pictures of a kept paper's pages, for whoever may see the paper. */
public interface Pages {

    /**
     * How many pages there are to see; at least 1.
     *
     * @throws IOException if the content is missing or cannot be read
     */
    int count(ContentId content, FileType type) throws IOException;

    /**
     * Draws a page, never bigger than it is.
     *
     * @param page counted from 1
     * @param widestPixels the most pixels that the picture may be wide; 16 to 2,400
     * @throws IllegalArgumentException if there is no such page, or the width is out of range
     * @throws IOException if the content is missing, or cannot be read or drawn within bounds
     */
    PagePicture picture(ContentId content, FileType type, int page, int widestPixels) throws IOException;
}
