package hk.praya.portal.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import hk.praya.scoring.statistics.QmasStatistics;
import hk.praya.scoring.statistics.StatisticsTable;
import hk.praya.scoring.statistics.Subject;

/** The Scheme in figures. What was published is drawn and set out; what was found besides says how it was found. */
@Route("statistics")
@AnonymousAllowed
public class StatisticsView extends Page {

    private static final long serialVersionUID = 1L;

    public StatisticsView() {
        super("statistics.heading");
        setLead(Words.of("statistics.lead"));
        getContent().addClassName("statistics");
        getContent().add(byYear(), byRegion(), byIndustry(), later(), otherSchemes());
    }

    private static Section byYear() {
        var table = QmasStatistics.BY_YEAR;
        var warning = note("statistics.by-year.note");
        warning.addClassName("warning");
        return section(
                "statistics.by-year",
                columns(new Div(YearChart.of(table), warning), new Div(new YearTable(table), foot(table))));
    }

    private static Section byRegion() {
        var table = QmasStatistics.BY_REGION;
        int all = table.totals().getFirst();
        int most = table.rows().getFirst().values().getFirst();
        var said = note("statistics.by-region.note", all, most, Labels.share(most, all));
        var rows = new Div(ShareTable.of(table), foot(table));
        var chart = RestChart.of(table);
        return section("statistics.by-region", said, columns(rows, chart));
    }

    private static Section byIndustry() {
        var table = QmasStatistics.BY_INDUSTRY;
        return section(
                "statistics.by-industry", note("statistics.by-industry.note"), ShareTable.of(table), foot(table));
    }

    private static Section later() {
        return section(
                "statistics.later",
                note("statistics.later.note"),
                LaterTable.ofYears(QmasStatistics.LATER),
                note("statistics.later.missing"),
                LaterTable.ofTheRest(QmasStatistics.LATER),
                download("statistics.download.later", StatisticsController.LATER));
    }

    private static Section otherSchemes() {
        var others = QmasStatistics.LATER.stream()
                .filter(figure -> figure.subject().kind() == Subject.Kind.SCHEME)
                .filter(figure -> !figure.subject().equals(Subject.QMAS))
                .toList();
        var schemes = new Anchor("schemes", Words.of("statistics.schemes.link"));
        schemes.addClassName("alone");
        return section(
                "statistics.schemes",
                note("statistics.schemes.note"),
                new OtherSchemesTable(others),
                new SourceLine(others.getFirst().source()),
                new Paragraph(schemes));
    }

    private static Div foot(StatisticsTable table) {
        var foot =
                new Div(new SourceLine(table.source()), download("statistics.download." + table.name(), table.name()));
        foot.addClassName("table-foot");
        return foot;
    }

    private static Anchor download(String key, String name) {
        var link = new Anchor(StatisticsController.path(name), Words.of(key));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassNames("download", "no-print");
        return link;
    }

    private static Paragraph note(String key, Object... arguments) {
        var note = new Paragraph(Words.of(key, arguments));
        note.addClassName("note-text");
        return note;
    }

    private static Div columns(Component... parts) {
        var columns = new Div(parts);
        columns.addClassName("figure-columns");
        return columns;
    }

    private static Section section(String headingKey, Component... parts) {
        var section = new Section(new H2(Words.of(headingKey)));
        section.addClassName("figures");
        section.add(parts);
        return section;
    }
}
