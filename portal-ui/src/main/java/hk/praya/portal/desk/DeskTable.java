package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/**
 * A table whose rows become cards where it is narrow. The roles are spelt out, since a browser forgets them with the
 * layout; each cell carries its column's name for the card.
 */
final class DeskTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;
    private final NativeTableBody body;

    DeskTable(String caption, String... columns) {
        this.columns = List.of(columns);
        setCaptionText(caption);
        addClassName("desk-table");
        role(this, "table");
        var row = getHead().addRow();
        role(getHead(), "rowgroup");
        role(row, "row");
        for (var column : columns) {
            var cell = row.addHeaderCell();
            cell.setText(column);
            scope(cell, "col");
            role(cell, "columnheader");
        }
        body = getBody();
        role(body, "rowgroup");
    }

    /** Adds a row; its first cell names it. */
    void row(Component... cells) {
        var row = body.addRow();
        role(row, "row");
        for (int column = 0; column < cells.length; column++) {
            if (column == 0) {
                var name = row.addHeaderCell();
                name.add(cells[column]);
                scope(name, "row");
                role(name, "rowheader");
            } else {
                var cell = row.addDataCell();
                cell.add(cells[column]);
                cell.getElement().setAttribute("data-label", columns.get(column));
                role(cell, "cell");
            }
        }
    }

    private static void role(HtmlContainer part, String role) {
        part.getElement().setAttribute("role", role);
    }

    private static void scope(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
    }
}
