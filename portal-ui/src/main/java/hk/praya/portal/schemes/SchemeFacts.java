package hk.praya.portal.schemes;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;
import hk.praya.scoring.scheme.Aspect;
import hk.praya.scoring.scheme.Fact;
import hk.praya.scoring.scheme.Scheme;
import hk.praya.scoring.statistics.Figure;
import hk.praya.scoring.statistics.QmasStatistics;
import hk.praya.scoring.statistics.Subject;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is published of a scheme besides what it asks for: quota, stay, time, fee, family. */
final class SchemeFacts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    private static final Year COUNTED = Year.of(2025);

    SchemeFacts(Scheme scheme, References references) {
        addClassName("facts");
        for (var aspect : Aspect.values()) {
            var facts = scheme.facts().stream()
                    .filter(fact -> fact.aspect() == aspect)
                    .toList();
            if (!facts.isEmpty()) {
                add(term(Words.of("schemes.aspect." + aspect)));
                facts.forEach(fact -> add(description(fact, references)));
            }
        }
        var figures = figures(scheme);
        if (!figures.isEmpty()) {
            add(term(Words.of("schemes.figures", COUNTED.toString())), counted(scheme, figures));
        }
    }

    private static Term term(String words) {
        var term = new Term();
        term.setText(words);
        return term;
    }

    private static Description description(Fact fact, References references) {
        var description = new Description();
        description.add(
                new Span(Words.of("schemes.fact." + fact.aspect() + "." + fact.code())),
                references.to(fact.citation()));
        return description;
    }

    private static Description counted(Scheme scheme, List<Figure> figures) {
        var said = figures.stream()
                .map(figure -> Words.of("schemes.figures." + figure.measure(), figure.value()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!code(scheme).equalsIgnoreCase(scheme.id().name())) {
            said.add(Words.of("schemes.figures.together"));
        }
        var more = new Anchor("statistics", Words.of("schemes.figures.more"));
        var provenance = figures.getFirst().source().provenance();
        var description = new Description();
        description.add(
                new Div(new Span(Words.joined("sentence.apart", said))),
                new Div(new Span(Words.of("statistics.provenance." + provenance))),
                new Div(more));
        description.addClassName("counted");
        return description;
    }

    private static List<Figure> figures(Scheme scheme) {
        return QmasStatistics.LATER.stream()
                .filter(figure -> figure.subject().equals(new Subject(Subject.Kind.SCHEME, code(scheme))))
                .filter(figure -> figure.year().equals(Optional.of(COUNTED)))
                .toList();
    }

    /** What the figures call a scheme: they do not tell its categories apart. */
    private static String code(Scheme scheme) {
        return scheme.id().name().toLowerCase(Locale.ROOT).replaceFirst("_[abc]$", "");
    }
}
