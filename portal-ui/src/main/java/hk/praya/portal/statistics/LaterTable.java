package hk.praya.portal.statistics;

import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;
import hk.praya.scoring.statistics.Figure;
import hk.praya.scoring.statistics.QmasStatistics;
import hk.praya.scoring.statistics.Subject;
import java.util.Comparator;
import java.util.List;

/** Figures from elsewhere, one by one, each with where it was read. */
final class LaterTable extends FigureTable {

    private static final long serialVersionUID = 1L;

    private LaterTable(String captionKey, List<Figure> figures) {
        super(
                Words.of(captionKey),
                Words.of("statistics.later.period"),
                Words.of("statistics.later.what"),
                Words.of("statistics.later.figure"),
                Words.of("statistics.later.source"));
        addClassNames("later", "cards");
        figures.forEach(figure -> row(
                new Span(Labels.period(figure)),
                new Span(Labels.what(figure)),
                new Amount(Labels.value(figure)),
                new SourceLine(figure.source())));
    }

    /** The whole Scheme in the calendar years that follow the table. */
    static LaterTable ofYears(List<Figure> figures) {
        return new LaterTable(
                "statistics.later.years",
                figures.stream()
                        .filter(LaterTable::isYearOfItsOwn)
                        .sorted(Comparator.comparing(Figure::from).thenComparing(Figure::measure))
                        .toList());
    }

    /** Other spans of time, and parts of the Scheme, but not other schemes. */
    static LaterTable ofTheRest(List<Figure> figures) {
        return new LaterTable(
                "statistics.later.rest",
                figures.stream()
                        .filter(figure -> figure.year().isEmpty() || !isScheme(figure))
                        .toList());
    }

    private static boolean isYearOfItsOwn(Figure figure) {
        int last = Integer.parseInt(QmasStatistics.BY_YEAR.rows().getLast().code());
        return figure.subject().equals(Subject.QMAS)
                && figure.year().filter(year -> year.getValue() > last).isPresent();
    }

    private static boolean isScheme(Figure figure) {
        return figure.subject().kind() == Subject.Kind.SCHEME;
    }
}
