package hk.praya.portal.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;

/**
 * Two things side by side, row by row. Where it is narrow the name of a row stands above its two values; the roles are
 * spelt out, since a browser forgets them with the layout.
 */
final class SideBySide extends NativeTable {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an empty table.
     *
     * @param what says what the names of the rows are
     */
    SideBySide(String caption, String what, Component first, Component second) {
        addClassNames("lines", "side-by-side");
        setCaptionText(caption);
        role(this, "table");
        role(getHead(), "rowgroup");
        role(getBody(), "rowgroup");
        var head = getHead().addRow();
        role(head, "row");
        heading(head, new Text(what), "col");
        heading(head, first, "col");
        heading(head, second, "col");
    }

    void row(String name, String first, String second) {
        var row = getBody().addRow();
        role(row, "row");
        heading(row, new Text(name), "row");
        value(row, first);
        value(row, second);
    }

    private static void value(NativeTableRow row, String text) {
        var cell = row.addDataCell();
        cell.setText(text);
        role(cell, "cell");
    }

    private static void heading(NativeTableRow row, Component content, String scope) {
        var cell = row.addHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        role(cell, scope.equals("col") ? "columnheader" : "rowheader");
    }

    private static void role(HtmlContainer part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
