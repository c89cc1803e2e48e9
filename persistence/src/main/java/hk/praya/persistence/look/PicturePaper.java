package hk.praya.persistence.look;

import hk.praya.domain.document.FileType;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture file. Only a TIFF has more than one page; what else is in a GIF is its animation. */
final class PicturePaper implements Paper {

    /** A strip of a TIFF, which may be all of it, is unpacked at once. */
    private static final long HEAVIEST_BITS = 8L * 120_000_000;

    private final ImageInputStream content;
    private final ImageReader reader;
    private final boolean hasPages;

    PicturePaper(byte[] content, FileType type) {
        this.content = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
        reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        hasPages = type == FileType.TIFF;
        reader.setInput(this.content, false, true);
    }

    @Override
    public int pages() throws IOException {
        if (!hasPages) {
            return 1;
        }
        int pages = 0;
        while (pages < MOST_PAGES && isThere(pages)) {
            pages++;
        }
        return Math.max(pages, 1);
    }

    /** Asked one by one: a file with a hundred thousand pages is not counted to its end. */
    private boolean isThere(int index) throws IOException {
        try {
            return reader.getWidth(index) > 0;
        } catch (IndexOutOfBoundsException _) {
            return false;
        }
    }

    @Override
    public BufferedImage draw(int page, int widest) throws IOException {
        var size = size(page);
        int width = Math.min(widest, size.width);
        int every = Math.max(1, size.width / (2 * width));
        var options = reader.getDefaultReadParam();
        options.setSourceSubsampling(every, every, 0, 0);
        var read = reader.read(page - 1, options);
        return scaled(
                read, width, (int) Math.clamp(Math.round((double) size.height * width / size.width), 1, 4L * width));
    }

    /** In steps of a half, so that every pixel that was read has its share. */
    private static BufferedImage scaled(BufferedImage read, int width, int height) {
        var halved = read;
        while (halved.getWidth() >= 2 * width && halved.getHeight() >= 2) {
            halved = painted(halved, halved.getWidth() / 2, halved.getHeight() / 2);
        }
        return painted(halved, width, height);
    }

    private static BufferedImage painted(BufferedImage read, int width, int height) {
        var painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = painted.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(read, 0, 0, width, height, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return painted;
    }

    private Dimension size(int page) throws IOException {
        var size = new Dimension(reader.getWidth(page - 1), reader.getHeight(page - 1));
        Weight.checkPixels(size.width, size.height);
        if (hasPages) {
            var raw = reader.getRawImageType(page - 1);
            long bits = raw == null ? Byte.SIZE : raw.getColorModel().getPixelSize();
            if (bits * size.width * size.height > HEAVIEST_BITS) {
                throw new IOException("a picture of %d bits a pixel is too heavy".formatted(bits));
            }
        }
        return size;
    }

    @Override
    public Optional<Dimension> taken(int page) throws IOException {
        return Optional.of(size(page));
    }

    @Override
    public boolean isPartlyUnseen(int page) {
        return false;
    }

    @Override
    public String text(int page) {
        return "";
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        content.close();
    }
}
