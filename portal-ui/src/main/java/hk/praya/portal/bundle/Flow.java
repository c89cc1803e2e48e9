package hk.praya.portal.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** Sets headings, paragraphs and rows one below the other. */
final class Flow {

    private static final float SHARE_OF_LABELS = 0.33f;
    private static final float GAP = 14;
    private static final float PADDING = 4;
    private static final float KEPT_TOGETHER = 64;

    private static final float[] ABOVE = {0, 20, 12};
    private static final float BELOW = 5;

    private final Pages pages;
    private final TextColumn column;
    private final Structure structure;
    private final Bookmarks bookmarks;
    private @Nullable PDStructureElement table;

    Flow(Pages pages, TextColumn column, Structure structure, Bookmarks bookmarks) {
        this.pages = pages;
        this.column = column;
        this.structure = structure;
        this.bookmarks = bookmarks;
    }

    /**
     * Sets a heading, which never stands alone at the foot of a page.
     *
     * @param level 1 to 3
     */
    void heading(int level, String words) {
        table = null;
        var style = level == 1 ? Style.TITLE : level == 2 ? Style.HEADING : Style.SUBHEADING;
        set(() -> {
            pages.skip(ABOVE[level - 1]);
            pages.need((style.leading() + KEPT_TOGETHER) * column.languages());
            bookmarks.add(level, words, pages.current(), pages.place());
        });
        block(structure.add("H" + level, structure.body()), List.of(new Said(style, words)));
        set(() -> pages.down(BELOW));
    }

    void paragraph(Style style, String words) {
        table = null;
        block(structure.add("P", structure.body()), List.of(new Said(style, words)));
        set(() -> pages.down(PADDING));
    }

    void row(String label, String words) {
        row(List.of(new Said(Style.LABEL, label)), List.of(new Said(Style.BODY, words)));
    }

    /** Sets a row of a table: what it is about, and beside it what is told. It is parted only if no page would hold it. */
    void row(List<Said> head, List<Said> told) {
        float narrow = Pages.WIDTH * SHARE_OF_LABELS;
        var left = column.lines(head, narrow);
        float from = narrow + GAP;
        var right = column.lines(told, Pages.WIDTH - from);
        var row = structure.add("TR", table());
        var headCell = structure.addRowHead(row);
        var toldCell = structure.add("TD", row);
        set(() -> {
            pages.need(Math.max(TextLine.height(left), TextLine.height(right)) + 2 * PADDING);
            pages.down(PADDING);
            side(left, headCell, right, toldCell, Pages.LEFT + from);
            pages.down(PADDING);
            pages.rule();
        });
    }

    private void side(
            List<TextLine> left, PDStructureElement head, List<TextLine> right, PDStructureElement told, float from)
            throws IOException {
        int leftDone = 0;
        int rightDone = 0;
        while (leftDone < left.size() || rightDone < right.size()) {
            var leftNow = fitting(left, leftDone);
            var rightNow = fitting(right, rightDone);
            pages.draw(leftNow, Pages.LEFT, head);
            pages.draw(rightNow, from, told);
            pages.down(Math.max(TextLine.height(leftNow), TextLine.height(rightNow)));
            leftDone += leftNow.size();
            rightDone += rightNow.size();
            if (leftDone < left.size() || rightDone < right.size()) {
                pages.next();
            }
        }
    }

    private void block(PDStructureElement element, List<Said> words) {
        var lines = column.lines(words, Pages.WIDTH);
        set(() -> {
            for (int done = 0; done < lines.size(); ) {
                pages.need(lines.get(done).style().leading());
                var now = fitting(lines, done);
                pages.draw(now, Pages.LEFT, element);
                pages.down(TextLine.height(now));
                done += now.size();
            }
        });
    }

    /** As many lines as the page has room for, and never none at its top. */
    private List<TextLine> fitting(List<TextLine> lines, int from) {
        float room = pages.left();
        int to = from;
        while (to < lines.size() && room >= lines.get(to).style().leading()) {
            room -= lines.get(to).style().leading();
            to++;
        }
        return lines.subList(from, to);
    }

    private PDStructureElement table() {
        if (table == null) {
            table = structure.add("Table", structure.body());
        }
        return table;
    }

    /** A PDF in memory fails to be written only if it is wrong. */
    private static void set(Setting setting) {
        try {
            setting.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Setting {
        void run() throws IOException;
    }
}
