package hk.praya.portal.outlook;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.assessment.Finding;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.EitherWay;

/** The lines of a test in which two people do not stand the same. */
final class DifferenceTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.of("household.differences.none"));
    private final Paragraph open = new Paragraph();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable(head(), body);

    DifferenceTable() {
        var heading = new H3(Words.of("household.differences"));
        heading.setId("household-differences");
        table.getElement().setAttribute("aria-labelledby", "household-differences");
        getContent().addClassName("household-differences");
        getContent().add(heading, none, table, open);
    }

    void show(EitherWay eitherWay) {
        var all = eitherWay.differences();
        var settled = all.stream().filter(EitherWay.Difference::isSettled).toList();
        int more = all.size() - settled.size();
        none.setVisible(all.isEmpty());
        table.setVisible(!settled.isEmpty());
        body.removeAll();
        settled.forEach(difference -> body.add(row(difference)));
        open.setVisible(more > 0);
        open.setText(Words.of("household.differences.open." + (more == 1 ? "one" : "other"), more));
    }

    private static NativeTableHeader head() {
        var row = new NativeTableRow(
                column("household.column.line"), column("household.column.first"), column("household.column.second"));
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(Words.of(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(EitherWay.Difference difference) {
        var line = new NativeTableHeaderCell(Words.of(difference.first().item()));
        line.getElement().setAttribute("scope", "row");
        return new NativeTableRow(line, cell(difference.first()), cell(difference.second()));
    }

    private static NativeTableCell cell(Finding finding) {
        return new NativeTableCell(
                finding.possible() > finding.certain()
                        ? Words.of("row.range", finding.certain(), finding.possible())
                        : Words.number((double) finding.certain()));
    }
}
