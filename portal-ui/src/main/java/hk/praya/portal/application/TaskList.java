package hk.praya.portal.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.application.Step;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Locale;

/** All parts of a draft in four groups; each row leads to its part and says how it stands. */
final class TaskList extends Div {

    private static final long serialVersionUID = 1L;

    TaskList(Tasks tasks) {
        addClassName("task-list");
        add(
                group(tasks, "about-you", Step.ABOUT_YOU, Step.EDUCATION, Step.CAREER, Step.LANGUAGES_AND_MEANS),
                group(tasks, "family", Step.FAMILY),
                group(tasks, "papers", Step.DOCUMENTS),
                group(tasks, "file", Step.CHECK, Step.DECLARATION));
    }

    private static Div group(Tasks tasks, String name, Step... steps) {
        var rows = new UnorderedList();
        rows.addClassName("tasks");
        rows.getElement().setAttribute("role", "list");
        List.of(steps).forEach(step -> rows.add(new ListItem(row(tasks.of(step)))));
        return new Div(new H2(Words.of("tasks." + name)), rows);
    }

    private static Component row(Task task) {
        var name = new Span(Words.of(task.step()));
        name.addClassName("task-name");
        var note = new Span(task.note());
        note.addClassName("task-note");
        var what = new Span(name, note);
        what.addClassName("task-what");
        var status = new Span(Words.of("task.status." + task.status()));
        status.addClassNames(
                "task-status", task.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var row = task.status() == TaskStatus.BLOCKED
                ? new Div(what, status)
                : new Anchor(Steps.route(task.step()), what, status);
        row.addClassName("task");
        return row;
    }
}
