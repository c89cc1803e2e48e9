package hk.praya.persistence.look;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page within a budget. */
final class BoundedDrawer extends PageDrawer {

    /** Each group takes a picture of its own as big as the page. */
    private static final int DEEPEST_GROUP = 5;

    /** The standard advises at most 4 KB for a picture among the text, and unpacking can make it a thousand times more. */
    private static final int LONGEST_INLINE_PICTURE = 64 * 1024;

    private static final Set<String> HARMLESS = Set.of("AHx", "ASCIIHexDecode", "A85", "ASCII85Decode");

    private final Budget budget = new Budget();
    private int groups;

    private BoundedDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    static PDFRenderer renderer(PDDocument pdf) {
        return new PDFRenderer(pdf) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                var drawer = new BoundedDrawer(parameters);
                drawer.setAnnotationFilter(getAnnotationsFilter());
                return drawer;
            }
        };
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.spendOnForm();
        super.showForm(form);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        if (!operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE) || isSmall(operator)) {
            super.processOperator(operator, operands);
        }
    }

    private static boolean isSmall(Operator picture) throws IOException {
        var parameters = picture.getImageParameters();
        var content = picture.getImageData();
        if (parameters == null || content == null) {
            return false;
        }
        Weight.checkPixels(parameters.getInt(COSName.W, COSName.WIDTH), parameters.getInt(COSName.H, COSName.HEIGHT));
        return content.length <= LONGEST_INLINE_PICTURE && unpackings(parameters) <= 1;
    }

    private static long unpackings(COSDictionary parameters) {
        var filters = parameters.getDictionaryObject(COSName.F, COSName.FILTER);
        return filters instanceof COSArray list
                ? list.toCOSNameStringList().stream()
                        .filter(name -> !HARMLESS.contains(name))
                        .count()
                : 1;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        groups++;
        if (groups > DEEPEST_GROUP) {
            throw new Budget.Exhausted();
        }
        super.showTransparencyGroup(group);
        groups--;
    }
}
