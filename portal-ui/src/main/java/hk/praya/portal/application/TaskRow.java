package hk.praya.portal.application;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.application.Step;
import hk.praya.portal.text.Words;
import java.util.Locale;

/** A part of a draft: what it holds, how it stands, and the whole row a way to it unless it waits for others. */
public final class TaskRow extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param note a sentence on what it holds, or on what is wrong */
    public TaskRow(Step step, TaskStatus status, String note) {
        var name = new Span(Words.of(step));
        name.addClassName("task-name");
        var about = new Span(note);
        about.addClassName("task-note");
        var what = new Span(name, about);
        what.addClassName("task-what");
        var state = new Span(Words.of("task.status." + status));
        state.addClassNames(
                "task-status", status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        HtmlContainer row =
                status == TaskStatus.BLOCKED ? new Div(what, state) : new Anchor(Steps.route(step), what, state);
        row.addClassName("task");
        add(row);
    }
}
