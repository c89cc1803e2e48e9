package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Kind;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.InForce;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * The years of the Scheme as a bar to scale, hatched where it is not certain which set was in force. The list below it
 * says the same in words.
 */
final class YearsBar extends Div {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_BETWEEN_MARKS = 4;

    private final LocalDate first;
    private final long days;

    YearsBar(List<RuleSet> newestFirst, QmasRules rules, LocalDate today) {
        first = newestFirst.getLast().inForce().from();
        days = Math.max(1, ChronoUnit.DAYS.between(first, today));
        addClassName("years");
        getElement().setAttribute("aria-hidden", "true");
        var bar = new Div();
        bar.addClassName("years-bar");
        newestFirst.reversed().stream()
                .filter(set -> !set.inForce().from().isAfter(today))
                .forEach(set -> bar.add(stretch(set, rules, today)));
        newestFirst.stream()
                .map(RuleSet::inForce)
                .filter(begin -> !begin.isConfirmed())
                .forEach(begin -> bar.add(doubt(begin)));
        add(bar, marks(today));
    }

    private Div stretch(RuleSet set, QmasRules rules, LocalDate today) {
        var end = rules.after(set.id())
                .map(next -> next.inForce().from())
                .filter(next -> !next.isAfter(today))
                .orElse(today);
        var stretch = new Div();
        stretch.addClassName("stretch");
        stretch.setClassName("current", end.equals(today));
        place(stretch, set.inForce().from(), end);
        stretch.add(new Span(Words.number((double) set.maximum())));
        if (set.kind() == Kind.CRITERIA) {
            var unit = new Span(Words.of("years.criteria"));
            unit.addClassName("unit");
            stretch.add(unit);
        }
        return stretch;
    }

    private Div doubt(InForce begin) {
        var doubt = new Div();
        doubt.addClassName("years-doubt");
        place(doubt, begin.earliest(), begin.latest().plusDays(1));
        return doubt;
    }

    private Div marks(LocalDate today) {
        var marks = new Div();
        marks.addClassName("years-marks");
        for (int year = first.getYear() + YEARS_BETWEEN_MARKS; year <= today.getYear(); year += YEARS_BETWEEN_MARKS) {
            var mark = new Span(String.valueOf(year));
            mark.getStyle().set("left", share(LocalDate.of(year, 1, 1)));
            marks.add(mark);
        }
        return marks;
    }

    private void place(Div part, LocalDate from, LocalDate to) {
        part.getStyle().set("left", share(from)).set("width", percent(ChronoUnit.DAYS.between(from, to)));
    }

    private String share(LocalDate day) {
        return percent(ChronoUnit.DAYS.between(first, day));
    }

    private String percent(long part) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * part / days);
    }
}
