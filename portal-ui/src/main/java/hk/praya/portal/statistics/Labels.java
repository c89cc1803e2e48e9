package hk.praya.portal.statistics;

import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import hk.praya.scoring.statistics.Figure;
import hk.praya.scoring.statistics.Measure;
import hk.praya.scoring.statistics.StatisticsTable;

/** What figures, and the rows and columns they stand in, are called. */
final class Labels {

    private static final double PER_CENT = 100;

    private Labels() {}

    static String of(StatisticsTable table, StatisticsTable.Row row) {
        return table.measures().size() > 1 ? row.code() : Words.of("statistics." + table.name() + "." + row.code());
    }

    static String of(Measure measure) {
        return Words.of("statistics.measure." + measure);
    }

    /** The part of a whole, in per cent with at most one decimal. */
    static String share(int part, int whole) {
        return Words.of("statistics.share", PER_CENT * part / whole);
    }

    static String period(Figure figure) {
        return figure.year()
                .map(Object::toString)
                .orElseGet(() -> Words.of("statistics.period", Spans.month(figure.from()), Spans.month(figure.to())));
    }

    /** What a figure counts, and of whom. */
    static String what(Figure figure) {
        var measure = of(figure.measure());
        var code = figure.subject().code();
        return switch (figure.subject().kind()) {
            case SCHEME -> measure;
            case REGION -> Words.of("statistics.what.part", measure, Words.of("statistics.qmas-by-region." + code));
            case INDUSTRY -> Words.of("statistics.what.part", measure, Words.of("statistics.qmas-by-industry." + code));
            case TALENT_LIST -> Words.of("statistics.what.talent-list", measure);
        };
    }

    static String value(Figure figure) {
        return Words.of("statistics.precision." + figure.precision(), figure.value());
    }
}
