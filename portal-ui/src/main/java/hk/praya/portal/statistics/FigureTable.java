package hk.praya.portal.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;
import java.util.List;

/**
 * A table of figures. The first cell of a row names it. The roles are spelt out, since a browser forgets them where the
 * rows become cards.
 */
class FigureTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;

    FigureTable(String caption, String... columns) {
        this.columns = List.of(columns);
        setCaptionText(caption);
        addClassName("figure-table");
        role(this, "table");
        role(getHead(), "rowgroup");
        role(getBody(), "rowgroup");
        var head = getHead().addRow();
        role(head, "row");
        for (var column : columns) {
            var cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
            role(cell, "columnheader");
        }
    }

    /** Adds a row. */
    final void row(Component name, Component... cells) {
        fill(getBody().addRow(), name, cells);
    }

    /** Adds the row that sums up the others. */
    final void total(Component... cells) {
        role(getFoot(), "rowgroup");
        fill(getFoot().addRow(), new Span(Words.of("statistics.total")), cells);
    }

    private void fill(NativeTableRow row, Component name, Component... cells) {
        role(row, "row");
        var header = row.addHeaderCell();
        header.add(name);
        header.getElement().setAttribute("scope", "row");
        role(header, "rowheader");
        for (int i = 0; i < cells.length; i++) {
            var cell = row.addDataCell();
            cell.add(cells[i]);
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
            mark(cell, cells[i]);
        }
    }

    private static void mark(NativeTableCell cell, Component content) {
        role(cell, "cell");
        cell.setClassName("number", content instanceof Amount);
    }

    private static void role(HtmlContainer part, String role) {
        part.getElement().setAttribute("role", role);
    }

    /** A figure in a cell. */
    static final class Amount extends Span {

        private static final long serialVersionUID = 1L;

        Amount(int value) {
            this(Words.number(value));
        }

        Amount(String text) {
            super(text);
        }
    }
}
