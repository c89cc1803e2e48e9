package hk.praya.scoring.statistics;

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
            Lines.of("qmas-later.txt", 8).stream().map(QmasStatistics::figure).toList();

    private QmasStatistics() {}

    private static StatisticsTable table(String name, List<Measure> measures) {
        var lines = Lines.of(name + ".txt", measures.size() + 3);
        var rows = lines.stream()
                .filter(cells -> !cells.getFirst().equals(TOTAL))
                .map(cells -> new StatisticsTable.Row(cells.getFirst(), cells.get(1), values(cells), cells.getLast()))
                .toList();
        var totals = lines.stream()
                .filter(cells -> cells.getFirst().equals(TOTAL))
                .map(QmasStatistics::values)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s states no total".formatted(name)));
        return new StatisticsTable(name, measures, rows, totals, source("lcq15"));
    }

    private static List<Integer> values(List<String> cells) {
        return cells.subList(2, cells.size() - 1).stream().map(Integer::valueOf).toList();
    }

    private static Figure figure(List<String> cells) {
        return new Figure(
                YearMonth.parse(cells.get(0)),
                YearMonth.parse(cells.get(1)),
                Measure.valueOf(cells.get(2)),
                new Subject(Subject.Kind.valueOf(cells.get(3)), cells.get(4)),
                Integer.parseInt(cells.get(6)),
                Precision.valueOf(cells.get(5)),
                source(cells.get(7)));
    }

    private static Source source(String id) {
        var source = SOURCES.get(id);
        if (source == null) {
            throw new IllegalStateException("there is no source " + id);
        }
        return source;
    }

    private static Map<String, Source> sources() {
        return Lines.of("sources.txt", 5).stream()
                .collect(Collectors.toUnmodifiableMap(
                        List::getFirst,
                        cells -> new Source(
                                cells.get(2),
                                Provenance.valueOf(cells.get(1)),
                                address(cells.get(3)),
                                address(cells.get(4)))));
    }

    private static @Nullable URI address(String cell) {
        return cell.isEmpty() ? null : URI.create(cell);
    }
}
