package hk.praya.benchmarks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Papers as people hand them in, each a little under 5 MB and like no other. */
final class Documents {

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int AROUND_A_PICTURE = 64 * 1024;
    private static final int STEPS = 7;
    private static final int WIDTH = 3000;
    private static final int HEIGHT = 2200;

    private Documents() {}

    /** Photographs, as JPEG: as sharp as all of them may be within the limit. */
    static List<byte[]> photographs(int many) throws IOException {
        float sharpness = sharpest(picture(0));
        var photographs = new ArrayList<byte[]>();
        for (int seed = 1; seed <= many; seed++) {
            photographs.add(encoded(picture(seed), sharpness));
        }
        return photographs;
    }

    /** Scanned pages, each a picture in a PDF. */
    static List<byte[]> scans(int many) throws IOException {
        var scans = new ArrayList<byte[]>();
        for (var picture : photographs(many)) {
            scans.add(scan(picture));
        }
        return scans;
    }

    private static byte[] scan(byte[] picture) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var pen = new PDPageContentStream(pdf, page)) {
                pen.drawImage(
                        JPEGFactory.createFromByteArray(pdf, picture),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static BufferedImage picture(long seed) {
        var random = new Random(seed);
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(
                        x, y, (((x * 255 / WIDTH) << 16) | ((y * 255 / HEIGHT) << 8)) ^ random.nextInt(0x404040));
            }
        }
        return picture;
    }

    private static float sharpest(BufferedImage picture) throws IOException {
        float within = 0;
        float beyond = 1;
        for (int step = 0; step < STEPS; step++) {
            float middle = (within + beyond) / 2;
            if (encoded(picture, middle).length <= LARGEST - AROUND_A_PICTURE) {
                within = middle;
            } else {
                beyond = middle;
            }
        }
        return within;
    }

    private static byte[] encoded(BufferedImage picture, float quality) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
