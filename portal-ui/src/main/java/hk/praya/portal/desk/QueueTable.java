package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.HongKong;
import hk.praya.domain.casework.Stage;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The queue's rows. */
final class QueueTable {

    private final LocalDate today;

    QueueTable(LocalDate today) {
        this.today = today;
    }

    DeskTable of(List<WaitingCase> cases) {
        var table = new DeskTable(
                Words.of("desk.queue.caption"),
                Words.of("desk.queue.reference"),
                Words.of("desk.queue.applicant"),
                Words.of("desk.queue.filed"),
                Words.of("desk.queue.since"),
                Words.of("desk.queue.stage"),
                Words.of("desk.queue.open"),
                Words.of("desk.queue.people"));
        table.addClassName("queue");
        cases.forEach(c -> table.row(
                reference(c),
                new NameText(c.queued().applicant()),
                new Span(Words.day(HongKong.dayOf(c.queued().filedAt()))),
                since(c),
                new Span(Words.of(c.queued().history().stage())),
                open(c),
                new Span(Words.of("desk.queue.people.count", c.queued().dependants() + 1))));
        return table;
    }

    private static Anchor reference(WaitingCase waiting) {
        var queued = waiting.queued();
        var link = new Anchor(
                "desk/" + queued.history().application(), queued.reference().value());
        link.addClassName("reference");
        return link;
    }

    private Component since(WaitingCase waiting) {
        if (waiting.isFinished()) {
            return new Span(Words.day(HongKong.dayOf(waiting.since())));
        }
        var day = HongKong.dayOf(waiting.since());
        var days = new Span(Words.of("desk.queue.days", ChronoUnit.DAYS.between(day, today)));
        days.addClassName("detail");
        return new Div(new Span(Words.day(day)), days);
    }

    private Component open(WaitingCase waiting) {
        var open = new Div();
        open.addClassName("whats-open");
        if (!waiting.answers().isEmpty() && !waiting.isFinished()) {
            open.add(chip(Words.of("desk.queue.answered", waiting.answers().size()), "met"));
        }
        if (!waiting.open().isEmpty()) {
            open.add(chip(
                    Words.of("desk.queue.waiting-for-documents", waiting.open().size()), "open"));
            waiting.dueOn().ifPresent(due -> open.add(due(due)));
        }
        if (open.getComponentCount() == 0) {
            open.add(new Span(words(waiting)));
        }
        return open;
    }

    private Span due(LocalDate due) {
        boolean overdue = due.isBefore(today);
        var text = new Span(Words.of(overdue ? "desk.queue.overdue" : "desk.queue.due", Words.day(due)));
        text.addClassNames("detail", overdue ? "late" : "in-time");
        return text;
    }

    private static String words(WaitingCase waiting) {
        return switch (waiting.turn()) {
            case ANSWERED, OFFICER -> Words.of("desk.queue.for-officer");
            case APPLICANT -> Words.of("desk.queue.for-applicant." + applicantsStage(waiting));
            case NOBODY -> Words.of("desk.queue.nothing");
        };
    }

    private static Stage applicantsStage(WaitingCase waiting) {
        return waiting.queued().history().stage();
    }

    private static Span chip(String text, String kind) {
        var chip = new Span(text);
        chip.addClassNames("chip", kind);
        return chip;
    }
}
