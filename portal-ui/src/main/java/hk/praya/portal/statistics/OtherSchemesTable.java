package hk.praya.portal.statistics;

import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;
import hk.praya.scoring.statistics.Figure;
import hk.praya.scoring.statistics.Measure;
import java.util.List;

/** What was counted of other schemes in one year. */
final class OtherSchemesTable extends FigureTable {

    private static final long serialVersionUID = 1L;

    OtherSchemesTable(List<Figure> figures) {
        super(
                Words.of("statistics.schemes.caption"),
                Words.of("statistics.schemes.scheme"),
                Labels.of(Measure.APPLICATIONS_RECEIVED),
                Labels.of(Measure.APPLICATIONS_APPROVED),
                Words.of("statistics.later.source"));
        addClassNames("other-schemes", "cards");
        figures.stream()
                .filter(figure -> figure.measure() == Measure.APPLICATIONS_RECEIVED)
                .forEach(received -> row(
                        new Span(Words.of(
                                "statistics.scheme." + received.subject().code())),
                        new Amount(received.value()),
                        new Amount(approved(figures, received).value()),
                        SourceLine.chip(received.source())));
    }

    private static Figure approved(List<Figure> figures, Figure received) {
        return figures.stream()
                .filter(figure -> figure.measure() == Measure.APPLICATIONS_APPROVED)
                .filter(figure -> figure.subject().equals(received.subject()))
                .findFirst()
                .orElseThrow();
    }
}
