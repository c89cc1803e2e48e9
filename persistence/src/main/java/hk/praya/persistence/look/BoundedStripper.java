package hk.praya.persistence.look;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the text of one page within a budget. */
final class BoundedStripper extends PDFTextStripper {

    private static final int MOST_LETTERS = 50_000;

    private final Budget budget = new Budget();
    private int letters;

    BoundedStripper(int page) {
        setStartPage(page);
        setEndPage(page);
        setSortByPosition(true);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.spendOnForm();
        super.showForm(form);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    /** The letters after the last that is wanted are only counted. */
    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        letters++;
        if (letters <= MOST_LETTERS) {
            super.showGlyph(place, font, code, displacement);
        }
    }
}
