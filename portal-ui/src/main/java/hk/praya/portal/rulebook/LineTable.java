package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Citation;
import hk.praya.portal.text.Words;

/** Lines of the rules as a table: on the left a number or a name, on the right what is asked and where it was read. */
final class LineTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final transient SourceList sources;

    /**
     * Makes an empty table.
     *
     * @param caption says what it holds to those who hear it; its heading says it to others
     * @param leftKey what stands on the left
     * @param rightKey what stands on the right
     */
    LineTable(String caption, String leftKey, String rightKey, SourceList sources) {
        this.sources = sources;
        addClassName("lines");
        setCaptionText(caption);
        var head = getHead().addRow();
        heading(head, Words.of(leftKey), "col");
        heading(head, Words.of(rightKey), "col");
    }

    /** Says how the lines below it count. */
    void how(String text) {
        var row = getBody().addRow();
        row.addClassName("how");
        row.addDataCell();
        heading(row, text, "rowgroup");
    }

    /** Adds a line that is led by its points. */
    void points(String points, String asked, Citation citation) {
        var row = getBody().addRow();
        var cell = row.addDataCell();
        cell.setText(points);
        cell.addClassName("points");
        right(row, asked, citation);
    }

    /** Adds a line that is led by its name or number. */
    NativeTableRow named(String name, String asked, Citation citation) {
        var row = getBody().addRow();
        heading(row, name, "row");
        right(row, asked, citation);
        return row;
    }

    private void right(NativeTableRow row, String asked, Citation citation) {
        var text = new Span(asked);
        text.addClassName("asked");
        var line = new Div(text, Cited.byProvision(citation, sources));
        line.addClassName("line");
        row.addDataCell().add(line);
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String text, String scope) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
