package hk.praya.domain.document;

/**
 * A picture of one page.
 *
 * @param bytes the encoded picture; not copied, and not to be changed
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // A picture is made once, sent once, and never compared.
public record PagePicture(byte[] bytes, String mediaType, int width, int height) {

    @Override
    public String toString() {
        return "PagePicture[" + mediaType + " " + width + "x" + height + "]";
    }
}
