package hk.praya.persistence.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/** Writes pictures as JPEG, as good as fits. */
final class Jpegs {

    /** Under so many pixels on its longer side a page is not readable any more. */
    static final int SHORTEST_PAGE = 1600;

    /** What is tried one after the other: first the quality suffers, which is hardly seen, then the size. */
    private static final List<Step> STEPS = List.of(
            new Step(Integer.MAX_VALUE, 0.92f),
            new Step(Integer.MAX_VALUE, 0.85f),
            new Step(Integer.MAX_VALUE, 0.75f),
            new Step(4000, 0.80f),
            new Step(3200, 0.80f),
            new Step(2600, 0.75f),
            new Step(2048, 0.70f),
            new Step(SHORTEST_PAGE, 0.70f),
            new Step(SHORTEST_PAGE, 0.50f));

    private Jpegs() {}

    /**
     * How a picture is written.
     *
     * @param longest pixels on the longer side
     * @param quality from 0 to 1
     */
    private record Step(int longest, float quality) {}

    /** Writes a picture so that it has no more bytes than this; returns whether there is a way to. */
    static boolean writeWithin(long bytes, BufferedImage picture, Path to) throws IOException {
        var plain = Scaling.plain(picture);
        for (var step : STEPS) {
            write(Scaling.toLongest(plain, step.longest()), step.quality(), to);
            if (Files.size(to) <= bytes) {
                return true;
            }
        }
        return false;
    }

    /** @param picture in grey, or red, green and blue */
    static void write(BufferedImage picture, float quality, Path to) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.write(to, new byte[0]);
        try (var out = new FileImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), wanted);
        } finally {
            writer.dispose();
        }
    }
}
