package hk.praya.portal.journey;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
