package hk.praya.portal.forecast;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Kind;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.Words;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.Step;
import java.util.List;

/** The result of today, and every day on which something about it changes: to what, and why. */
final class Turns extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int maximum;

    Turns(Forecast forecast) {
        this.kind = forecast.kind();
        this.maximum = forecast.maximum();
        addClassName("forecast-turns");
        var first = forecast.steps().getFirst();
        add(item(first, Words.of("forecast.turns.today", Words.day(first.first())), List.of()));
        forecast.turns().forEach(turn -> add(item(turn, Words.day(turn.first()), Changes.of(turn, kind))));
        var end = Words.day(forecast.to());
        add(new ListItem(new Paragraph(
                Words.of(forecast.turns().isEmpty() ? "forecast.turns.none" : "forecast.turns.end", end))));
    }

    private ListItem item(Step step, String day, List<String> reasons) {
        var time = new Time(day);
        time.getElement().setAttribute("datetime", step.first().toString());
        var item = new ListItem(time, result(step));
        reasons.forEach(reason -> item.add(new Paragraph(reason)));
        return item;
    }

    private Component result(Step step) {
        var result = new Span();
        result.addClassName("forecast-result");
        if (kind != Kind.ACHIEVEMENT) {
            var number = new Span(Words.number((double) step.worth().certain()));
            number.addClassName("num");
            var of = new Span(of(step));
            result.add(number, of);
        }
        result.add(state(step));
        if (!step.isOpenToFiling()) {
            result.add(new Chip(Chip.Tone.BAD, Words.of("forecast.state.refused")));
        }
        return result;
    }

    private String of(Step step) {
        var all = Words.of("forecast.result." + kind, maximum);
        return step.worth().possible() == step.worth().certain()
                ? all
                : Words.sentences(Words.of("forecast.result.up-to", step.worth().possible()), all);
    }

    private Chip state(Step step) {
        var tone = switch (step.reached()) {
            case YES -> Chip.Tone.MET;
            case UNANSWERED -> Chip.Tone.OPEN;
            case NO -> Chip.Tone.PLAIN;
        };
        return new Chip(
                tone, Words.of("forecast.state." + (kind == Kind.ACHIEVEMENT ? "ACHIEVEMENT." : "") + step.reached()));
    }

    @Tag("time")
    private static final class Time extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Time(String text) {
            setText(text);
        }
    }
}
