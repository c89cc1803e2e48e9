package hk.praya.portal.status;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.casework.CaseEvent.DocumentRequested;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.casework.Stage;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the applicant has to do now; mostly nothing. */
final class ToDoCard extends Div {

    private static final long serialVersionUID = 1L;

    private static final Set<Stage> ASKING = EnumSet.of(
            Stage.CONSENT_OR_ORIGINALS_REQUESTED,
            Stage.APPROVED_PENDING_PAYMENT,
            Stage.EVISA_ISSUED,
            Stage.EXTENSION_DUE);

    private final H2 heading = new H2();
    private final Paragraph text = new Paragraph();
    private final Div tasks = new Div();

    ToDoCard() {
        addClassNames("card", "to-do");
        getElement().setAttribute("tabindex", "-1");
        add(heading, text, tasks);
    }

    /** Shows what is asked for; a task that stays is left as it is, with whatever is on its way in it. */
    void show(CaseFile file, LocalDate today, Function<DocumentRequested, RequestTask> task) {
        var open = file.history().openRequests();
        rows().stream().filter(row -> !asked(open, row.request())).forEach(tasks::remove);
        for (var request : open) {
            if (rows().stream().noneMatch(row -> row.request().equals(request.request()))) {
                tasks.add(task.apply(request));
            }
        }
        rows().forEach(row -> row.remind(today));
        say(open, file.history().stage());
    }

    void takeFocus() {
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'center'}); })");
    }

    private void say(List<DocumentRequested> open, Stage stage) {
        boolean asked = !open.isEmpty();
        boolean asking = asked || ASKING.contains(stage);
        setClassName("ask", asking);
        setClassName("calm", !asking && !stage.isOver());
        var first = open.stream().map(DocumentRequested::dueOn).min(Comparator.naturalOrder());
        heading.setText(first.map(day -> Words.of("status.to-do.by", open.size(), Words.day(day)))
                .orElseGet(() -> Words.of(asking ? "status.to-do" : "status.to-do.nothing")));
        text.setText(asked ? "" : Words.of(asking ? "stage.to-do." + stage : nothing(stage)));
        text.setVisible(!asked);
    }

    private static String nothing(Stage stage) {
        return stage.isOver() ? "status.to-do.over" : "status.to-do.nothing.text";
    }

    private List<RequestTask> rows() {
        return tasks.getChildren().map(RequestTask.class::cast).toList();
    }

    private static boolean asked(List<DocumentRequested> open, RequestId request) {
        return open.stream().anyMatch(asked -> asked.request().equals(request));
    }
}
