package hk.praya.portal.bundle;

import hk.praya.portal.text.Tongue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** What each piece of a document is, for those who hear it: headings, paragraphs, tables. */
final class Structure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement body = new PDStructureElement("Document", root);
    private final Map<PDPage, COSArray> marked = new LinkedHashMap<>();

    Structure() {
        root.appendKid(body);
    }

    /** What everything is a part of. */
    PDStructureElement body() {
        return body;
    }

    PDStructureElement add(String type, PDStructureNode to) {
        var element = new PDStructureElement(type, to);
        to.appendKid(element);
        return element;
    }

    /** A part of an element in another language than the document's; the element itself where it is in that. */
    PDStructureElement spoken(@Nullable Tongue second, PDStructureElement element) {
        if (second == null) {
            return element;
        }
        var part = add("Span", element);
        part.setLanguage(second.tag());
        return part;
    }

    /** A cell that heads its row. */
    PDStructureElement addRowHead(PDStructureNode row) {
        var head = add("TH", row);
        var scope = new COSDictionary();
        scope.setItem(COSName.O, COSName.getPDFName("Table"));
        scope.setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Row"));
        head.getCOSObject().setItem(COSName.A, scope);
        return head;
    }

    /** Gives the number under which the next content of a page belongs to an element. */
    int mark(PDStructureElement element, PDPage page) {
        var onPage = marked.computeIfAbsent(page, _ -> new COSArray());
        int number = onPage.size();
        onPage.add(element.getCOSObject());
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    /** Makes it known to the document. */
    void finish(PDDocumentCatalog catalog) {
        var pages = new LinkedHashMap<Integer, PageMarks>();
        marked.forEach((page, marks) -> {
            page.setStructParents(pages.size());
            pages.put(pages.size(), new PageMarks(marks));
        });
        var parents = new PDNumberTreeNode(PageMarks.class);
        parents.setNumbers(pages);
        root.setParentTree(parents);
        root.setParentTreeNextKey(pages.size());
        catalog.setStructureTreeRoot(root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
    }
}
