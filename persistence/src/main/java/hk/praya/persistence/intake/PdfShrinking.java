package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes a PDF smaller: first the pictures in it, and where that is not enough, its pages into pictures. */
final class PdfShrinking {

    private static final int POINTS_PER_INCH = 72;
    private static final List<Step> PICTURES =
            List.of(new Step(200, 0.80f), new Step(150, 0.75f), new Step(150, 0.55f));
    private static final List<Step> PAGES =
            List.of(new Step(200, 0.75f), new Step(150, 0.70f), new Step(130, 0.65f), new Step(110, 0.60f));

    /** Of more than this, only every second pixel is decoded, or every third. */
    private static final long PIXELS_AT_ONCE = 16_000_000;

    private static final long BYTES_AT_ONCE = 64L << 20;
    private static final long BIGGEST_RENDERED = 40_000_000;

    private final IntakeLimits limits;
    private final Workplace at;

    /**
     * How pictures are written.
     *
     * @param dpi dots per inch of paper
     * @param quality from 0 to 1
     */
    private record Step(int dpi, float quality) {}

    PdfShrinking(IntakeLimits limits, Workplace at) {
        this.limits = limits;
        this.at = at;
    }

    /** @throws Unfit if the pages would not be readable any more */
    Path shrink(Path file) throws IOException, Unfit {
        for (var step : PICTURES) {
            var smaller = withSmallerPictures(file, step);
            if (Files.size(smaller) <= limits.kept()) {
                return smaller;
            }
        }
        for (var step : PAGES) {
            var smaller = ofPictures(file, step);
            if (Files.size(smaller) <= limits.kept()) {
                return smaller;
            }
        }
        throw new Unfit(DocumentProblem.CANNOT_SHRINK);
    }

    private Path withSmallerPictures(Path file, Step step) throws IOException, Unfit {
        var smaller = at.newFile();
        try (var pdf = OpenPdf.of(file, limits, at)) {
            int longest = (int) (longestSide(pdf.document()) / POINTS_PER_INCH * step.dpi());
            for (var picture : pdf.contents().pictures()) {
                replace(picture, Math.max(longest, 1), step.quality());
            }
            pdf.save(smaller);
        }
        return smaller;
    }

    /** As if every picture filled the longest page: what fills less of it keeps more than is asked for. */
    private static float longestSide(PDDocument document) {
        float longest = 0;
        for (var page : document.getPages()) {
            var box = page.getCropBox();
            longest = Math.max(longest, Math.max(box.getWidth(), box.getHeight()) * page.getUserUnit());
        }
        return longest;
    }

    /** Leaves the picture as it is if it does not get smaller, or cannot be decoded. */
    private void replace(COSStream stream, int longest, float quality) throws IOException {
        if (!isPhotograph(stream)) {
            return;
        }
        var jpeg = at.newFile();
        BufferedImage scaled;
        try {
            scaled = Scaling.toLongest(Scaling.plain(decoded(stream)), longest);
        } catch (IOException | RuntimeException _) {
            return;
        }
        Jpegs.write(scaled, quality, jpeg);
        if (Files.size(jpeg) < stream.getLength() * 9 / 10) {
            try (var out = stream.createRawOutputStream()) {
                Files.copy(jpeg, out);
            }
            describe(stream, scaled);
        }
        Files.delete(jpeg);
    }

    /** Pictures of one colour are small as they are, and those with a colour that is not seen would lose it. */
    private static boolean isPhotograph(COSStream stream) {
        long width = stream.getInt(COSName.WIDTH, 0);
        long height = stream.getInt(COSName.HEIGHT, 0);
        boolean isJpeg = COSName.DCT_DECODE.equals(stream.getFilters());
        return stream.getInt(COSName.BITS_PER_COMPONENT, 8) >= 8
                && !stream.getBoolean(COSName.IMAGE_MASK, false)
                && !(stream.getDictionaryObject(COSName.MASK) instanceof COSArray)
                && (isJpeg || width * height * 3 <= BYTES_AT_ONCE);
    }

    private static BufferedImage decoded(COSStream stream) throws IOException {
        var picture = new PDImageXObject(new PDStream(stream), null);
        long pixels = (long) picture.getWidth() * picture.getHeight();
        int every = 1;
        while (pixels / every / every > PIXELS_AT_ONCE) {
            every++;
        }
        return picture.getOpaqueImage(null, every);
    }

    private static void describe(COSStream stream, BufferedImage picture) {
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        stream.setInt(COSName.WIDTH, picture.getWidth());
        stream.setInt(COSName.HEIGHT, picture.getHeight());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        boolean isGrey = picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
        stream.setItem(COSName.COLORSPACE, isGrey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        stream.removeItem(COSName.DECODE_PARMS);
        stream.removeItem(COSName.DECODE);
        stream.removeItem(COSName.getPDFName("Alternates"));
    }

    /** A page with a picture that is not shown here would lose it. */
    private Path ofPictures(Path file, Step step) throws IOException, Unfit {
        var smaller = at.newFile();
        try (var pdf = OpenPdf.of(file, limits, at);
                var book = new Binding(at, limits)) {
            if (pdf.contents().hasUnreadablePictures() || pdf.contents().biggestPicture() > BIGGEST_RENDERED) {
                throw new Unfit(DocumentProblem.CANNOT_SHRINK);
            }
            var pages = new PageDrawing(pdf.document());
            for (int page = 0; page < pdf.document().getNumberOfPages(); page++) {
                var picture = pages.draw(page, step.dpi());
                book.addPicture(picture, step.quality(), pdf.document().getPage(page));
            }
            book.save(smaller);
        }
        return smaller;
    }
}
