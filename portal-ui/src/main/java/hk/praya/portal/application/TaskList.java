package hk.praya.portal.application;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.application.Step;
import hk.praya.portal.text.Words;

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
        for (var step : steps) {
            var task = tasks.of(step);
            rows.add(new TaskRow(task.step(), task.status(), task.note()));
        }
        return new Div(new H2(Words.of("tasks." + name)), rows);
    }
}
