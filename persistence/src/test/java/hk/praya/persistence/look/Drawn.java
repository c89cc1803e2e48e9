package hk.praya.persistence.look;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Reception;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws papers for tests, with the font that PDFBox brings along. Nobody bears the names on them. */
final class Drawn {

    static final ContentId CONTENT = new ContentId("0".repeat(64));
    private static final float SIZE = 11;
    private static final float MARGIN = 60;

    private Drawn() {}

    /** A PDF with a page for each text; an empty text makes an empty page. */
    static byte[] pdf(String... pages) {
        return pdf(pdf -> {
            for (var text : pages) {
                write(pdf, added(pdf, PDRectangle.A4), text);
            }
        });
    }

    /** A PDF whose only page is a picture. */
    static byte[] scanned(BufferedImage picture) {
        return pdf(pdf -> {
            var page = added(pdf, PDRectangle.A4);
            try (var content = new PDPageContentStream(pdf, page)) {
                var image = LosslessFactory.createFromImage(pdf, picture);
                content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static byte[] pdf(Consumer<PDDocument> filling) {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            filling.accept(pdf);
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static PDPage added(PDDocument pdf, PDRectangle size) {
        var page = new PDPage(size);
        pdf.addPage(page);
        return page;
    }

    private static void write(PDDocument pdf, PDPage page, String text) {
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
            content.setLeading(1.5f * SIZE);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (var line : text.lines().toList()) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first page of a PDF as a scanner would take it. */
    static BufferedImage scan(byte[] pdf, int dotsPerInch) {
        try (var opened = Loader.loadPDF(pdf)) {
            return new PDFRenderer(opened).renderImageWithDPI(0, dotsPerInch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a camera would see of it with only some of the light, in hundredths. */
    static BufferedImage inLight(BufferedImage picture, int hundredths) {
        var dim = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                var colour = new Color(picture.getRGB(x, y));
                dim.setRGB(
                        x,
                        y,
                        new Color(
                                        colour.getRed() * hundredths / 100,
                                        colour.getGreen() * hundredths / 100,
                                        colour.getBlue() * hundredths / 100)
                                .getRGB());
            }
        }
        return dim;
    }

    static BufferedImage picture(int width, int height, Color ground, Consumer<Graphics2D> drawing) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        drawing.accept(graphics);
        graphics.dispose();
        return picture;
    }

    static byte[] encoded(BufferedImage picture, String format) {
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

    /** A store with one content in it. */
    static DocumentStore store(byte[] content) {
        return new DocumentStore() {
            @Override
            public Reception join(List<ContentId> pages) {
                throw new UnsupportedOperationException();
            }

            @Override
            public InputStream open(ContentId wanted) throws IOException {
                if (!wanted.equals(CONTENT)) {
                    throw new FileNotFoundException("missing");
                }
                return new ByteArrayInputStream(content);
            }

            @Override
            public Reception put(InputStream arriving) {
                throw new UnsupportedOperationException();
            }

            @Override
            public int sweep(Instant keptBefore, Documents documents) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
