package hk.praya.persistence.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes files of every type for tests. */
final class Papers {

    private Papers() {}

    static byte[] pdf() {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdfWithoutPages() {
        try (var pdf = new PDDocument()) {
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param password that opening it needs; empty where only changing it does */
    static byte[] encryptedPdf(String password) {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small file whose list of objects is as many bytes long once it is decompressed. */
    static byte[] pdfBomb(int megabytes, String parameters) {
        var list = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(list)) {
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdfWithObjectsIn("/Filter /FlateDecode " + parameters, list.toByteArray());
    }

    /** A PDF whose list of objects is a stream with these entries. */
    static byte[] pdfWithObjectsIn(String entries, byte[] list) {
        var pdf = new ByteArrayOutputStream();
        var head = "1 0 obj\n<< /Type /XRef /W [1 2 1] /Size 9 /Root 2 0 R " + entries;
        pdf.writeBytes("%PDF-1.7\n".getBytes(US_ASCII));
        pdf.writeBytes((head + " /Length " + list.length + " >>\nstream\n").getBytes(US_ASCII));
        pdf.writeBytes(list);
        pdf.writeBytes("\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(US_ASCII));
        return pdf.toByteArray();
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    static byte[] image(String format) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format.toLowerCase(Locale.ROOT), bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A photograph with as many bytes after it as make up the size. */
    static byte[] jpegOf(int size) {
        return Arrays.copyOf(image("jpeg"), size);
    }
}
