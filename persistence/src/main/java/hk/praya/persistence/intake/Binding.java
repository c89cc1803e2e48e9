package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Binds pictures and PDFs into one PDF, in the order they are added in. */
final class Binding implements AutoCloseable {

    private static final float GOOD = 0.90f;

    private final Workplace at;
    private final IntakeLimits limits;
    private final PDDocument book;
    private final List<OpenPdf> added = new ArrayList<>();

    Binding(Workplace at, IntakeLimits limits) {
        this.at = at;
        this.limits = limits;
        book = new PDDocument(at.scratch());
    }

    /** Adds a picture as a page of its own, as long as a sheet of A4. */
    void addPicture(BufferedImage picture) throws IOException, Unfit {
        boolean isBlackAndWhite = picture.getType() == BufferedImage.TYPE_BYTE_BINARY
                && picture.getColorModel().getPixelSize() == 1;
        var drawn = isBlackAndWhite ? CCITTFactory.createFromImage(book, picture) : jpeg(Scaling.plain(picture), GOOD);
        addPage(drawn, sheet(drawn.getWidth(), drawn.getHeight()));
    }

    /** Adds a picture of a page, in place of it. */
    void addPicture(BufferedImage picture, float quality, PDPage page) throws IOException, Unfit {
        var box = page.getCropBox();
        boolean onItsSide = page.getRotation() % 180 != 0;
        float unit = page.getUserUnit();
        float width = (onItsSide ? box.getHeight() : box.getWidth()) * unit;
        float height = (onItsSide ? box.getWidth() : box.getHeight()) * unit;
        addPage(jpeg(Scaling.plain(picture), quality), new PDRectangle(width, height));
    }

    /** Adds a JPEG file as it is. */
    void addJpeg(Path file) throws IOException, Unfit {
        try (var content = Content.of(file)) {
            var anatomy = JpegAnatomy.of(content);
            var frame = anatomy.matching(part -> part.name().equals("SOF")).getFirst();
            int colours = content.at(frame.data() + 5);
            if (colours == 1 || colours == 3) {
                var colour = colours == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
                var drawn = jpeg(file, (int) anatomy.width(), (int) anatomy.height(), colour);
                addPage(drawn, sheet(drawn.getWidth(), drawn.getHeight()));
            } else {
                addPages(file, Kind.JPEG, List.of(1));
            }
        }
    }

    /** @param orientations of the pictures in a file, one for each */
    void addPages(Path file, Kind kind, List<Integer> orientations) throws IOException, Unfit {
        try (var picture = Picture.open(file, kind)) {
            for (int page = 0; page < orientations.size(); page++) {
                addPicture(Turning.upright(picture.read(page), orientations.get(page)));
            }
        }
    }

    void addPdf(Path file) throws IOException, Unfit {
        var pdf = OpenPdf.of(file, limits, at);
        added.add(pdf);
        if (book.getNumberOfPages() + pdf.document().getNumberOfPages() > limits.pages()) {
            throw new Unfit(DocumentProblem.TOO_MANY_PAGES);
        }
        try {
            new PDFMergerUtility().appendDocument(book, pdf.document());
        } catch (IOException | RuntimeException _) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
    }

    void save(Path to) throws IOException {
        book.save(to.toFile(), CompressParameters.NO_COMPRESSION);
    }

    private PDImageXObject jpeg(BufferedImage picture, float quality) throws IOException {
        var file = at.newFile();
        Jpegs.write(picture, quality, file);
        boolean isGrey = picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
        var colours = isGrey ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
        var drawn = jpeg(file, picture.getWidth(), picture.getHeight(), colours);
        Files.delete(file);
        return drawn;
    }

    private PDImageXObject jpeg(Path file, int width, int height, PDColorSpace colours) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new PDImageXObject(book, content, COSName.DCT_DECODE, width, height, 8, colours);
        }
    }

    private static PDRectangle sheet(int width, int height) {
        float scale = PDRectangle.A4.getHeight() / Math.max(width, height);
        return new PDRectangle(Math.max(1, width * scale), Math.max(1, height * scale));
    }

    private void addPage(PDImageXObject picture, PDRectangle size) throws IOException, Unfit {
        if (book.getNumberOfPages() >= limits.pages()) {
            throw new Unfit(DocumentProblem.TOO_MANY_PAGES);
        }
        var page = new PDPage(size);
        book.addPage(page);
        try (var pen = new PDPageContentStream(book, page)) {
            pen.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
        for (var pdf : added) {
            pdf.close();
        }
    }
}
