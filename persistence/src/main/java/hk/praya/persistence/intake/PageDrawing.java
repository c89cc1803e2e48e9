package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages of a PDF, but does not go on for ever: a page of a few bytes can ask for years of drawing. */
final class PageDrawing extends PDFRenderer {

    private static final int POINTS_PER_INCH = 72;
    private static final long MOST_PIXELS = 20_000_000;
    private static final int MOST_STROKES = 500_000;

    private int strokes;

    PageDrawing(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    private static final class Endless extends RuntimeException {
        Endless() {
            super("the pages ask for too much drawing");
        }
    }

    /**
     * Draws one page.
     *
     * @param page from zero on
     * @throws Unfit if it is too big to be drawn at so many dots per inch, or cannot be drawn
     */
    BufferedImage draw(int page, int dpi) throws Unfit {
        try {
            var box = document.getPage(page).getCropBox();
            double scale =
                    (double) dpi / POINTS_PER_INCH * document.getPage(page).getUserUnit();
            if (box.getWidth() * scale * box.getHeight() * scale > MOST_PIXELS) {
                throw new Unfit(DocumentProblem.CANNOT_SHRINK);
            }
            return renderImageWithDPI(page, dpi, ImageType.RGB);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw new Unfit(DocumentProblem.CANNOT_SHRINK);
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (++strokes > MOST_STROKES) {
                    throw new Endless();
                }
                super.processOperator(operator, operands);
            }
        };
    }
}
