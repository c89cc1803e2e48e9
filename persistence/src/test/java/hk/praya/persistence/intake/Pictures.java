package hk.praya.persistence.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;

/** Makes pictures for tests: good ones, odd ones and hostile ones. */
final class Pictures {

    static final Color TOP_LEFT = Color.RED;
    static final Color TOP_RIGHT = Color.GREEN;
    static final Color BOTTOM_LEFT = Color.BLUE;
    static final Color BOTTOM_RIGHT = Color.YELLOW;

    private Pictures() {}

    /** A picture whose four quarters have four colours. */
    static BufferedImage quarters(int width, int height) {
        return quarters(width, height, BufferedImage.TYPE_3BYTE_BGR);
    }

    static BufferedImage quarters(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        fill(pen, TOP_LEFT, 0, 0, width, height);
        fill(pen, TOP_RIGHT, width / 2, 0, width, height);
        fill(pen, BOTTOM_LEFT, 0, height / 2, width, height);
        fill(pen, BOTTOM_RIGHT, width / 2, height / 2, width, height);
        pen.dispose();
        return picture;
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    /** A picture that compresses badly, as photographs do; the same each time. */
    static BufferedImage grainy(int width, int height, int grain) {
        var picture = quarters(width, height);
        var bytes = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        var random = new Random(7);
        var noise = new byte[bytes.length / 4 + 1];
        random.nextBytes(noise);
        for (int i = 0; i < bytes.length; i++) {
            int old = Byte.toUnsignedInt(bytes[i]);
            bytes[i] = (byte) Math.clamp(old / 2 + 64 + noise[i / 4] * grain / 128, 0, 255);
        }
        return picture;
    }

    static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg() {
        return written(quarters(64, 48), "jpeg");
    }

    static byte[] png() {
        return written(quarters(64, 48), "png");
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** EXIF with an orientation and, if wanted, a place in the sea off Africa, at 0 degrees by 0. */
    static byte[] exif(int orientation, boolean withPlace) {
        var exif = ByteBuffer.allocate(withPlace ? 128 : 26);
        exif.put("MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) (withPlace ? 2 : 1));
        entry(exif, 0x0112, 3, 1, orientation << 16);
        if (withPlace) {
            entry(exif, 0x8825, 4, 1, 38);
        }
        exif.putInt(0);
        if (withPlace) {
            exif.putShort((short) 4);
            entry(exif, 1, 2, 2, 'N' << 24);
            entry(exif, 2, 5, 3, 92);
            entry(exif, 3, 2, 2, 'E' << 24);
            entry(exif, 4, 5, 3, 92);
            exif.putInt(0);
            for (int i = 0; i < 3; i++) {
                exif.putInt(0).putInt(1);
            }
        }
        return Arrays.copyOf(exif.array(), exif.position());
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] jpegWith(byte[] jpeg, int marker, byte[]... data) {
        var segment = joined(data);
        return joined(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xFF, (byte) marker, (byte) ((segment.length + 2) >> 8), (byte) (segment.length + 2)
                },
                segment,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] jpegWithExif(byte[] jpeg, int orientation, boolean withPlace) {
        return jpegWith(jpeg, 0xE1, "Exif\0\0".getBytes(US_ASCII), exif(orientation, withPlace));
    }

    /** With another chunk after the one that is the head. */
    static byte[] pngWith(byte[] png, String chunk, byte[]... data) {
        return joined(Arrays.copyOf(png, 33), chunk(chunk, joined(data)), Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] chunk(String name, byte[] data) {
        var named = joined(name.getBytes(US_ASCII), data);
        var crc = new CRC32();
        crc.update(named);
        return joined(four(data.length), named, four((int) crc.getValue()));
    }

    /** A small file that says it is as wide and high as this, and would be nothing but zeros. */
    static byte[] pngBomb(int side) {
        var head = ByteBuffer.allocate(13)
                .putInt(side)
                .putInt(side)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                PngAnatomy.SIGNATURE.getBytes(ISO_8859_1),
                chunk("IHDR", head),
                chunk("IDAT", Pdfs.deflatedZeros(64)),
                chunk("IEND", new byte[0]));
    }

    static byte[] tiff(String compression, BufferedImage... pages) {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                var wanted = writer.getDefaultWriteParam();
                wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wanted.setCompressionType(compression);
                var notes = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(page), wanted);
                writer.writeToSequence(new IIOImage(page, null, notes), wanted);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** One page of grey, of which only this is told; what the numbers of its entries are is up to the test. */
    static byte[] rawTiff(int width, int height, int rowsPerStrip, int orientation, boolean withPlace, byte[] pixels) {
        int entries = withPlace ? 10 : 9;
        int afterDirectory = 8 + 2 + entries * 12 + 4;
        int afterPlace = afterDirectory + (withPlace ? 2 + 12 * 2 + 4 + 24 : 0);
        var tiff = ByteBuffer.allocate(afterPlace + pixels.length);
        tiff.put("MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8).putShort((short) entries);
        entry(tiff, 256, 4, 1, width);
        entry(tiff, 257, 4, 1, height);
        entry(tiff, 258, 3, 1, 8 << 16);
        entry(tiff, 259, 3, 1, 1 << 16);
        entry(tiff, 262, 3, 1, 1 << 16);
        entry(tiff, 273, 4, 1, afterPlace);
        entry(tiff, 274, 3, 1, orientation << 16);
        entry(tiff, 278, 4, 1, rowsPerStrip);
        entry(tiff, 279, 4, 1, pixels.length);
        if (withPlace) {
            entry(tiff, 34853, 4, 1, afterDirectory);
        }
        tiff.putInt(0);
        if (withPlace) {
            tiff.putShort((short) 2);
            entry(tiff, 1, 2, 2, 'N' << 24);
            entry(tiff, 2, 5, 3, afterDirectory + 30);
            tiff.putInt(0);
            for (int i = 0; i < 3; i++) {
                tiff.putInt(i + 11).putInt(1);
            }
        }
        return tiff.put(pixels).array();
    }

    static byte[] gif(BufferedImage... frames) {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var frame : frames) {
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] four(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
