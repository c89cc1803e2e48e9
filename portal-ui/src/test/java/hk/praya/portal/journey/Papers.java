package hk.praya.portal.journey;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Real files, as a person would have them: made here, and nobody's. */
final class Papers {

    private static final int START_OF_IMAGE = 2;
    private static final int LONGEST_COMMENT = 0xFFFF + 2;
    private static final int SHORTEST_COMMENT = 4;

    private final Path folder;

    Papers(Path folder) {
        this.folder = folder;
    }

    /** A picture as a scanner makes it. */
    Path scan(String name, String... lines) {
        var picture = new BufferedImage(900, 640, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0xFBFAF6));
        pen.fillRect(0, 0, 900, 640);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        int y = 90;
        for (var line : lines) {
            pen.drawString(line, 60, y);
            y += 54;
        }
        pen.dispose();
        var file = folder.resolve(name);
        try {
            ImageIO.write(picture, name.endsWith(".png") ? "png" : "jpg", file.toFile());
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A picture of exactly so many bytes, like no other: most of them are in comments that no eye sees. */
    Path photograph(String name, int size, RandomGenerator random) throws IOException {
        var scanned = Files.readAllBytes(scan("scan.jpg", "SPECIMEN", name));
        var file = new ByteArrayOutputStream(size);
        file.write(scanned, 0, START_OF_IMAGE);
        int left = size - scanned.length;
        while (left > 0) {
            int comment = left <= LONGEST_COMMENT ? left : Math.min(LONGEST_COMMENT, left - SHORTEST_COMMENT);
            comment(file, comment, random);
            left -= comment;
        }
        file.write(scanned, START_OF_IMAGE, scanned.length - START_OF_IMAGE);
        return bytes(name, file.toByteArray());
    }

    private static void comment(ByteArrayOutputStream file, int size, RandomGenerator random) {
        int length = size - 2;
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) (length >> 8), (byte) length});
        for (int written = 2; written < length; written++) {
            file.write(random.nextInt('a', 'z' + 1));
        }
    }

    Path pdf(String name, String text) {
        return pdf(name, text, "");
    }

    /** A PDF that cannot be opened without the password. */
    Path lockedPdf(String name, String text) {
        return pdf(name, text, "harbour");
    }

    private Path pdf(String name, String text, String password) {
        var file = folder.resolve(name);
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 18);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A file with exactly these bytes. */
    Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
