package hk.praya.portal.bundle;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings of a document as bookmarks, each below the one it belongs to. */
final class Bookmarks {

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<PDOutlineNode> open = new ArrayDeque<>();

    Bookmarks() {
        open.push(outline);
    }

    /**
     * Adds a heading.
     *
     * @param level from 1; at most one more than that of the heading before
     * @param top from the foot of the page, in points
     */
    void add(int level, String title, PDPage page, float top) {
        while (open.size() > level) {
            open.pop();
        }
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop(Math.round(top));
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        open.element().addLast(item);
        open.push(item);
    }

    /** Makes them known to the document, and has viewers show them. */
    void finish(PDDocumentCatalog catalog) {
        for (var item : outline.children()) {
            item.openNode();
        }
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
    }
}
