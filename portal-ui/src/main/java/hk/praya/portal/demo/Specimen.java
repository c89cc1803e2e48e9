package hk.praya.portal.demo;

import hk.praya.domain.document.FileType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/**
 * Makes real files that nobody could take for real papers. Pictures are drawn as PDF first, with a font that PDFBox
 * brings along: a server may have no fonts.
 */
final class Specimen {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String MARK = "SPECIMEN";
    private static final String FOOT =
            "SPECIMEN, made by Praya’s demo. Nobody’s paper: every name and number is made up.";
    private static final float DPI = 96;
    private static final float MARGIN = 60;
    private static final float LEADING = 26;
    private static final float ROUND = 0.5523f;

    private Specimen() {}

    /** The bytes of a sheet of text. */
    static InputStream paper(Sheet sheet) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var font = font(document, sheet.type());
            try (var pen = new PDPageContentStream(document, page)) {
                mark(pen, font, 110, 130, 230, 52);
                frame(pen);
                pen.setNonStrokingColor(0.1f, 0.15f, 0.19f);
                write(pen, font, 22, MARGIN, 740, sheet.title());
                float y = 690;
                for (var line : sheet.lines()) {
                    write(pen, font, 13, MARGIN, y, line);
                    y -= LEADING;
                }
                write(pen, font, 9, MARGIN, 52, FOOT);
            }
            return content(document, sheet.type());
        }
    }

    /** The bytes of a photograph for a form: a head that is nobody's. */
    static InputStream portrait(float shade) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(315, 405));
            document.addPage(page);
            var font = font(document, FileType.JPEG);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.setNonStrokingColor(0.93f, 0.95f, 0.96f);
                pen.addRect(0, 0, 315, 405);
                pen.fill();
                pen.setNonStrokingColor(0.05f + shade / 4, 0.33f, 0.38f + shade / 4);
                oval(pen, 157, 20, 130, 130);
                pen.setNonStrokingColor(0.55f + shade / 3, 0.42f + shade / 3, 0.34f + shade / 3);
                oval(pen, 157, 235, 72, 92);
                mark(pen, font, 46, 50, 60, 52);
            }
            return content(document, FileType.JPEG);
        }
    }

    /** Only what is saved as PDF can have the letters it uses cut out of the font. */
    private static PDFont font(PDDocument document, FileType type) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IOException("PDFBox brings no font");
            }
            return PDType0Font.load(document, file, type == FileType.PDF);
        }
    }

    private static void frame(PDPageContentStream pen) throws IOException {
        pen.setStrokingColor(0.05f, 0.33f, 0.38f);
        pen.setLineWidth(2);
        pen.addRect(36, 36, PDRectangle.A4.getWidth() - 72, PDRectangle.A4.getHeight() - 72);
        pen.stroke();
    }

    private static void mark(PDPageContentStream pen, PDFont font, float size, float x, float y, double degrees)
            throws IOException {
        pen.setNonStrokingColor(0.95f, 0.84f, 0.90f);
        pen.beginText();
        pen.setFont(font, size);
        pen.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, y));
        pen.showText(MARK);
        pen.endText();
    }

    private static void write(PDPageContentStream pen, PDFont font, float size, float x, float y, String text)
            throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(x, y);
        pen.showText(text);
        pen.endText();
    }

    private static void oval(PDPageContentStream pen, float x, float y, float wide, float high) throws IOException {
        float dx = wide * ROUND;
        float dy = high * ROUND;
        pen.moveTo(x - wide, y);
        pen.curveTo(x - wide, y + dy, x - dx, y + high, x, y + high);
        pen.curveTo(x + dx, y + high, x + wide, y + dy, x + wide, y);
        pen.curveTo(x + wide, y - dy, x + dx, y - high, x, y - high);
        pen.curveTo(x - dx, y - high, x - wide, y - dy, x - wide, y);
        pen.fill();
    }

    private static InputStream content(PDDocument document, FileType type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (type == FileType.PDF) {
            document.save(bytes);
        } else {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            if (!ImageIO.write(picture, type.name().toLowerCase(Locale.ROOT), bytes)) {
                throw new IOException("no writer for " + type);
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
