package hk.praya.portal.bundle;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws lines down the pages of a document. Lengths are in points; places are counted from the foot of the page. */
final class Pages implements AutoCloseable {

    static final float LEFT = 57;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

    private static final float TOP = PDRectangle.A4.getHeight() - 54;
    private static final float BOTTOM = 62;
    private static final float FOOTER = 34;
    private static final float HAIR = 0.5f;
    private static final Color RULE = new Color(0xd9d2c4);

    private final PDDocument document;
    private final Structure structure;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream content;
    private float place;

    Pages(PDDocument document, Structure structure) throws IOException {
        this.document = document;
        this.structure = structure;
        this.content = begin();
    }

    PDPage current() {
        return pages.getLast();
    }

    /** Where the next line begins. */
    float place() {
        return place;
    }

    /** How much of the page is left. */
    float left() {
        return place - BOTTOM;
    }

    void next() throws IOException {
        content.close();
        content = begin();
    }

    /** Goes down past what was drawn. */
    void down(float height) {
        place -= height;
    }

    /** Leaves room, but not at the top of a page. */
    void skip(float height) {
        if (place < TOP) {
            down(height);
        }
    }

    /** Goes to the next page if this has not so much room left, and another would have it. */
    void need(float height) throws IOException {
        if (height > left() && height <= TOP - BOTTOM && place < TOP) {
            next();
        }
    }

    /** Draws lines as a part of an element, without going down. */
    void draw(List<TextLine> lines, float from, PDStructureElement element) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        float top = place;
        for (int first = 0, next; first < lines.size(); first = next) {
            next = endOfLanguage(lines, first);
            var alike = lines.subList(first, next);
            draw(alike, from, top, structure.spoken(lines.get(first).second(), element));
            top -= TextLine.height(alike);
        }
    }

    private void draw(List<TextLine> lines, float from, float top, PDStructureElement element) throws IOException {
        var tag = COSName.getPDFName(element.getStructureType());
        content.beginMarkedContent(tag, structure.mark(element, current()));
        draw(content, lines, from, top);
        content.endMarkedContent();
    }

    private static int endOfLanguage(List<TextLine> lines, int from) {
        int to = from + 1;
        while (to < lines.size() && lines.get(to).second() == lines.get(from).second()) {
            to++;
        }
        return to;
    }

    /** Draws a thin line across, which means nothing. */
    void rule() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(RULE);
        content.setLineWidth(HAIR);
        content.moveTo(LEFT, place);
        content.lineTo(LEFT + WIDTH, place);
        content.stroke();
        content.endMarkedContent();
    }

    /** Draws a line at the foot of each page. */
    void foot(Footers footers) throws IOException {
        content.close();
        for (int i = 0; i < pages.size(); i++) {
            try (var foot = new PDPageContentStream(
                    document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                foot.beginMarkedContent(COSName.ARTIFACT);
                draw(foot, footers.on(i + 1, pages.size()), LEFT, FOOTER + Style.NOTE.leading());
                foot.endMarkedContent();
            }
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** What stands at the foot of a page. */
    @FunctionalInterface
    interface Footers {
        List<TextLine> on(int page, int of);
    }

    private PDPageContentStream begin() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        pages.add(page);
        place = TOP;
        return new PDPageContentStream(document, page);
    }

    private static void draw(PDPageContentStream content, List<TextLine> lines, float from, float top)
            throws IOException {
        float foot = top;
        content.beginText();
        for (var line : lines) {
            var style = line.style();
            content.setTextMatrix(Matrix.getTranslateInstance(from, foot - style.foot()));
            ink(content, style);
            for (var run : line.runs()) {
                content.setFont(run.font(), style.size());
                content.showText(run.signs());
            }
            foot -= style.leading();
        }
        content.endText();
    }

    private static void ink(PDPageContentStream content, Style style) throws IOException {
        content.setNonStrokingColor(style.colour());
        content.setStrokingColor(style.colour());
        content.setLineWidth(style.outline());
        content.setRenderingMode(style.outline() > 0 ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    }
}
