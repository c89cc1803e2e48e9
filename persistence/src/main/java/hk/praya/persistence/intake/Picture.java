package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** A picture file, decoded a page at a time and never bigger than memory allows. */
final class Picture implements AutoCloseable {

    /** For each pixel: the page that is shown, and a copy that is turned or scaled. */
    private static final int BYTES_OF_RESULT = 6;

    private final ImageReader reader;
    private final ImageInputStream content;

    private Picture(ImageReader reader, ImageInputStream content) {
        this.reader = reader;
        this.content = content;
        reader.setInput(content, false, true);
    }

    static Picture open(Path file, Kind kind) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(kind.name());
        return new Picture(readers.next(), new FileImageInputStream(file.toFile()));
    }

    long width(int page) throws Unfit {
        return sound(() -> reader.getWidth(page));
    }

    long height(int page) throws Unfit {
        return sound(() -> reader.getHeight(page));
    }

    /** The bytes that decoding a page takes. */
    long bytesFor(int page) throws Unfit {
        long pixels = width(page) * height(page);
        return Math.min(pixels * bytesPerPixel(page), DecodingRoom.BYTES);
    }

    /**
     * Decodes a page, upright or not. One with too many pixels for memory comes smaller by a whole number.
     *
     * @return with black and white, grey or red, green and blue; in sRGB
     */
    BufferedImage read(int page) throws Unfit {
        int width = (int) width(page);
        int height = (int) height(page);
        long most = DecodingRoom.BYTES / bytesPerPixel(page);
        int by = 1;
        while ((long) (width / by) * (height / by) > most) {
            by++;
        }
        return by == 1 ? decoded(page, new Rectangle(width, height)) : reduced(page, width, height, by, most);
    }

    private BufferedImage reduced(int page, int width, int height, int by, long most) throws Unfit {
        var smaller = new BufferedImage(width / by, height / by, BufferedImage.TYPE_3BYTE_BGR);
        int rows = (int) Math.max(1, most / 2 / width / by);
        for (int y = 0; y < smaller.getHeight(); y += rows) {
            int count = Math.min(rows, smaller.getHeight() - y);
            var strip = decoded(page, new Rectangle(0, y * by, width, count * by));
            Scaling.average(strip, by, smaller, y);
        }
        return smaller;
    }

    private BufferedImage decoded(int page, Rectangle region) throws Unfit {
        return sound(() -> {
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceRegion(region);
            var type = plainType(page);
            if (type != null) {
                wanted.setDestinationType(type);
            }
            return reader.read(page, wanted);
        });
    }

    /** Of the types that the reader offers, the one whose colours need no profile. */
    private @Nullable ImageTypeSpecifier plainType(int page) throws IOException {
        var types = reader.getImageTypes(page);
        while (types.hasNext()) {
            var type = types.next();
            var colours = type.getColorModel().getColorSpace();
            if (colours.isCS_sRGB() || colours.equals(ColorSpace.getInstance(ColorSpace.CS_GRAY))) {
                return type;
            }
        }
        return null;
    }

    private int bytesPerPixel(int page) throws Unfit {
        return sound(() -> {
            var raw = reader.getRawImageType(page);
            if (raw == null || raw.getNumBands() > 3) {
                return 2 * 4 * depth(raw) + BYTES_OF_RESULT;
            }
            int bits = raw.getColorModel().getPixelSize();
            return isPlain(raw) ? BYTES_OF_RESULT : (bits + 7) / 8 + BYTES_OF_RESULT;
        });
    }

    private static int depth(@Nullable ImageTypeSpecifier raw) {
        return raw == null ? 1 : (raw.getBitsPerBand(0) + 7) / 8;
    }

    private static boolean isPlain(ImageTypeSpecifier type) {
        int is = type.getBufferedImageType();
        return is == BufferedImage.TYPE_3BYTE_BGR
                || is == BufferedImage.TYPE_BYTE_GRAY
                || type.getColorModel().getPixelSize() == 24;
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Whatever the reader stumbles with, what it has found is a broken file. */
    private static <T> T sound(Reading<T> reading) throws Unfit {
        try {
            return reading.read();
        } catch (IOException | RuntimeException _) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        content.close();
    }
}
