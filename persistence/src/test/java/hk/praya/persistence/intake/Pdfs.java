package hk.praya.persistence.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Makes PDFs for tests: good ones, odd ones and hostile ones. */
final class Pdfs {

    private Pdfs() {}

    interface Change {
        void in(PDDocument pdf) throws IOException;
    }

    static byte[] plain() {
        return of(1);
    }

    static byte[] of(int pages) {
        return with(pages, _ -> {});
    }

    /** A PDF of so many empty pages, after something has been done to it. */
    static byte[] with(int pages, Change change) {
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage(PDRectangle.A4));
            }
            change.in(pdf);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param password that opening it needs; empty where only changing it does */
    static byte[] encrypted(String password) {
        return with(1, pdf -> pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    /** A page that is a picture, with the same words in front of it that a reader can copy. */
    static void addScan(PDDocument pdf, BufferedImage scan, float quality, String words) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        var picture = JPEGFactory.createFromImage(pdf, scan, quality);
        try (var pen = new PDPageContentStream(pdf, page)) {
            pen.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            pen.beginText();
            pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            pen.newLineAtOffset(72, 72);
            pen.showText(words);
            pen.endText();
        }
    }

    /** A PDF written by hand: its objects from number 1 on, of which the first is the root. */
    static byte[] ofObjects(String... objects) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder();
        for (int i = 0; i < objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ")
                .append(objects.length + 1)
                .append("\n0000000000 65535 f \n")
                .append(places);
        pdf.append("trailer\n<< /Root 1 0 R /Size ").append(objects.length + 1).append(" >>\n");
        pdf.append("startxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(ISO_8859_1);
    }

    /** One page; what else the root and the page hold, and what other objects there are, from number 4 on. */
    static byte[] ofPage(String root, String page, String... objects) {
        var all = new String[objects.length + 3];
        all[0] = "<< /Type /Catalog /Pages 2 0 R " + root + " >>";
        all[1] = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
        all[2] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " + page + " >>";
        System.arraycopy(objects, 0, all, 3, objects.length);
        return ofObjects(all);
    }

    static String stream(String entries, byte[] content) {
        return "<< /Length " + content.length + " " + entries + " >>\nstream\n" + new String(content, ISO_8859_1)
                + "\nendstream";
    }

    static byte[] deflated(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] deflatedZeros(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A small file whose list of objects is as many bytes long once it is decompressed. */
    static byte[] bomb(int megabytes, String parameters) {
        return withObjectsIn("/Filter /FlateDecode " + parameters, deflatedZeros(megabytes));
    }

    /** A PDF whose list of objects is a stream with these entries. */
    static byte[] withObjectsIn(String entries, byte[] list) {
        var pdf = new ByteArrayOutputStream();
        var head = "1 0 obj\n<< /Type /XRef /W [1 2 1] /Size 9 /Root 2 0 R " + entries;
        pdf.writeBytes("%PDF-1.7\n".getBytes(US_ASCII));
        pdf.writeBytes((head + " /Length " + list.length + " >>\nstream\n").getBytes(US_ASCII));
        pdf.writeBytes(list);
        pdf.writeBytes("\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(US_ASCII));
        return pdf.toByteArray();
    }
}
