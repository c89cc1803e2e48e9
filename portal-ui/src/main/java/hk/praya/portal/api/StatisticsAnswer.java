package hk.praya.portal.api;

import hk.praya.domain.assessment.Standing;
import hk.praya.scoring.statistics.Figure;
import hk.praya.scoring.statistics.Measure;
import hk.praya.scoring.statistics.Precision;
import hk.praya.scoring.statistics.Provenance;
import hk.praya.scoring.statistics.QmasStatistics;
import hk.praya.scoring.statistics.Source;
import hk.praya.scoring.statistics.StatisticsTable;
import hk.praya.scoring.statistics.Subject;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Scheme in figures: the published tables, and what is known of the years after them, figure by figure. */
record StatisticsAnswer(List<PublishedTable> tables, List<LaterFigure> later) {

    /** @param totals the totals as they were stated, one for each measure */
    record PublishedTable(
            String name, List<Measure> measures, List<TableRow> rows, List<Integer> totals, FigureSource source) {

        private static PublishedTable of(StatisticsTable table) {
            return new PublishedTable(
                    table.name(),
                    table.measures(),
                    table.rows().stream().map(TableRow::of).toList(),
                    table.totals(),
                    FigureSource.of(table.source()));
        }
    }

    /**
     * @param values one for each measure
     * @param note the publication's remark on the row; null where it has none
     */
    record TableRow(
            String code,
            String label,
            List<Integer> values,
            @Nullable String note) {

        private static TableRow of(StatisticsTable.Row row) {
            return new TableRow(
                    row.code(), row.label(), row.values(), row.note().isEmpty() ? null : row.note());
        }
    }

    record LaterFigure(
            YearMonth from,
            YearMonth to,
            Measure measure,
            Subject.Kind about,
            String code,
            int value,
            Precision precision,
            FigureSource source) {

        private static LaterFigure of(Figure figure) {
            return new LaterFigure(
                    figure.from(),
                    figure.to(),
                    figure.measure(),
                    figure.subject().kind(),
                    figure.subject().code(),
                    figure.value(),
                    figure.precision(),
                    FigureSource.of(figure.source()));
        }
    }

    /**
     * @param url where it stands, or stood; null where it has no address
     * @param original the official file that a copy was made from; null where it is not a copy
     */
    record FigureSource(
            String title,
            Provenance provenance,
            Standing standing,
            @Nullable URI url,
            @Nullable URI original) {

        private static FigureSource of(Source source) {
            return new FigureSource(
                    source.title(),
                    source.provenance(),
                    source.provenance().standing(),
                    source.url(),
                    source.original());
        }
    }

    /** Everything that is known. */
    static StatisticsAnswer all() {
        return new StatisticsAnswer(
                QmasStatistics.TABLES.stream().map(PublishedTable::of).toList(),
                QmasStatistics.LATER.stream().map(LaterFigure::of).toList());
    }
}
