package hk.praya.portal.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.Words;
import java.time.LocalDate;

/** What is open in a case: what came, what is waited for and until when, and else whose turn it is. */
final class WhatsOpen extends Div {

    private static final long serialVersionUID = 1L;

    WhatsOpen(Waiting waiting, LocalDate today) {
        addClassName("whats-open");
        if (!waiting.answers().isEmpty() && !waiting.isFinished()) {
            int came = waiting.answers().size();
            add(new Chip(Chip.Tone.MET, Words.of("desk.queue.answered", came)));
        }
        if (!waiting.open().isEmpty()) {
            int wanted = waiting.open().size();
            add(new Chip(Chip.Tone.OPEN, Words.of("desk.queue.waiting-for-documents", wanted)));
            waiting.dueOn().ifPresent(due -> add(due(due, today)));
        }
        if (getComponentCount() == 0) {
            add(new Span(turn(waiting)));
        }
    }

    private static Span due(LocalDate due, LocalDate today) {
        boolean late = due.isBefore(today);
        var text = new Span(Words.of(late ? "desk.queue.overdue" : "desk.queue.due", Words.day(due)));
        text.addClassNames("detail", late ? "late" : "in-time");
        return text;
    }

    private static String turn(Waiting waiting) {
        return switch (waiting.turn()) {
            case ANSWERED, OFFICER -> Words.of("desk.queue.for-officer");
            case APPLICANT ->
                Words.of("desk.queue.for-applicant." + waiting.history().stage());
            case NOBODY -> Words.of("desk.queue.nothing");
        };
    }
}
