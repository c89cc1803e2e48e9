package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.HongKong;
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
                since(c.waiting()),
                new Span(Words.of(c.queued().history().stage())),
                new WhatsOpen(c.waiting(), today),
                new Span(Words.of("desk.queue.people.count", c.queued().dependants() + 1))));
        return table;
    }

    private static Anchor reference(WaitingCase waiting) {
        var queued = waiting.queued();
        var link = new Anchor(
                "desk/" + queued.history().application(), queued.reference().value());
        link.addClassName("case-link");
        return link;
    }

    private Component since(Waiting waiting) {
        if (waiting.isFinished()) {
            return new Span(Words.day(HongKong.dayOf(waiting.since())));
        }
        var day = HongKong.dayOf(waiting.since());
        var days = new Span(Words.of("desk.queue.days", ChronoUnit.DAYS.between(day, today)));
        days.addClassName("detail");
        return new Div(new Span(Words.day(day)), days);
    }
}
