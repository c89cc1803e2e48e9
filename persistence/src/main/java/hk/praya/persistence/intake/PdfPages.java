package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Counts the pages of a PDF from branch to branch, as what the file says of their number may be wrong. */
final class PdfPages {

    /** For one page there may be some branches without any. */
    private static final int BRANCHES_PER_PAGE = 10;

    /** Programs go down branch by branch, and not deeper than this. */
    private static final int DEEPEST = 100;

    private PdfPages() {}

    private record Branch(COSDictionary node, int depth) {}

    static void count(COSDictionary root, IntakeLimits limits) throws Unfit {
        Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Branch> ahead = new ArrayDeque<>();
        int pages = 0;
        var tree = root.getCOSDictionary(COSName.PAGES);
        if (tree != null) {
            ahead.push(new Branch(tree, 0));
        }
        while (!ahead.isEmpty()) {
            var branch = ahead.pop();
            var kids = branch.node().getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages += COSName.PAGES.equals(branch.node().getCOSName(COSName.TYPE)) ? 0 : 1;
            } else if (!branches.add(branch.node()) || branch.depth() > DEEPEST) {
                throw new Unfit(DocumentProblem.BROKEN);
            } else {
                addAll(kids, branch.depth() + 1, ahead);
            }
            if (pages + ahead.size() > (long) limits.pages() * BRANCHES_PER_PAGE || pages > limits.pages()) {
                throw new Unfit(DocumentProblem.TOO_MANY_PAGES);
            }
        }
        if (pages == 0) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
    }

    private static void addAll(COSArray kids, int depth, Deque<Branch> to) {
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                to.push(new Branch(kid, depth));
            }
        }
    }
}
