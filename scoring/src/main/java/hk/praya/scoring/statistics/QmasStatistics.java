package hk.praya.scoring.statistics;

import hk.praya.scoring.table.Row;
import hk.praya.scoring.table.Rows;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the Quality Migrant Admission Scheme. The three tables were laid before the Legislative Council on 19
 * January 2022 and cover June 2006 to December 2021; what is known of the years after them is figure by figure.
 */
public final class QmasStatistics {

    private static final String TOTAL = "total";
    private static final Map<String, Source> SOURCES = sources();

    /** Applications received and quotas allotted, by year. */
    public static final StatisticsTable BY_YEAR =
            table("qmas-by-year", List.of(Measure.APPLICATIONS_RECEIVED, Measure.QUOTAS_ALLOTTED));

    /** Quotas allotted by the country or region that people came from. */
    public static final StatisticsTable BY_REGION = table("qmas-by-region", List.of(Measure.QUOTAS_ALLOTTED));

    /** Quotas allotted by the industry that people worked in. */
    public static final StatisticsTable BY_INDUSTRY = table("qmas-by-industry", List.of(Measure.QUOTAS_ALLOTTED));

    public static final List<StatisticsTable> TABLES = List.of(BY_YEAR, BY_REGION, BY_INDUSTRY);

    /** Figures that stand in none of the tables, or confirm them: those of calendar years first, then the others. */
    public static final List<Figure> LATER =
            read("qmas-later.txt", 8).stream().map(QmasStatistics::figure).toList();

    private QmasStatistics() {}

    private static StatisticsTable table(String name, List<Measure> measures) {
        var lines = read(name + ".txt", measures.size() + 3);
        var rows = lines.stream()
                .filter(line -> !isTotal(line))
                .map(QmasStatistics::row)
                .toList();
        var totals = lines.stream()
                .filter(QmasStatistics::isTotal)
                .map(QmasStatistics::values)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s states no total".formatted(name)));
        return new StatisticsTable(name, measures, rows, totals, source("lcq15"));
    }

    private static List<Row> read(String name, int columns) {
        return Rows.of(QmasStatistics.class, name, columns);
    }

    private static boolean isTotal(Row line) {
        return line.text(0).equals(TOTAL);
    }

    private static StatisticsTable.Row row(Row line) {
        return new StatisticsTable.Row(
                line.text(0), line.text(1), values(line), line.cells().getLast());
    }

    /** Between the code and name at the start of a line and the remark at its end. */
    private static List<Integer> values(Row line) {
        var cells = line.cells();
        return cells.subList(2, cells.size() - 1).stream().map(Integer::valueOf).toList();
    }

    private static Figure figure(Row line) {
        return new Figure(
                YearMonth.parse(line.text(0)),
                YearMonth.parse(line.text(1)),
                Measure.valueOf(line.text(2)),
                new Subject(Subject.Kind.valueOf(line.text(3)), line.text(4)),
                Integer.parseInt(line.text(6)),
                Precision.valueOf(line.text(5)),
                source(line.text(7)));
    }

    private static Source source(String id) {
        var source = SOURCES.get(id);
        if (source == null) {
            throw new IllegalStateException("there is no source " + id);
        }
        return source;
    }

    private static Map<String, Source> sources() {
        return read("sources.txt", 5).stream()
                .collect(Collectors.toUnmodifiableMap(
                        line -> line.text(0),
                        line -> new Source(
                                line.text(2), Provenance.valueOf(line.text(1)), address(line, 3), address(line, 4))));
    }

    private static @Nullable URI address(Row line, int cell) {
        var address = line.orNull(cell);
        return address == null ? null : URI.create(address);
    }
}
