package hk.praya.portal.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hk.praya.domain.HongKong;
import hk.praya.domain.application.Application;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The home of a draft: where it stands, what is left to do, and where one was. */
@Route("application")
@RolesAllowed("APPLICANT")
public class ApplicationView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int PROMISES = 3;

    private final transient CurrentDraft drafts;
    private final Div body = new Div();

    public ApplicationView(CurrentDraft drafts) {
        super("tasks.heading");
        this.drafts = drafts;
        getContent().add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        StatusMessage.take().ifPresent(body::addComponentAsFirst);
    }

    private void show() {
        body.removeAll();
        drafts.find().ifPresentOrElse(this::showDraft, this::showStart);
        var filed = drafts.filed();
        if (!filed.isEmpty()) {
            body.add(filed(filed));
        }
    }

    private void showDraft(Application.Draft draft) {
        var preparation = drafts.prepare(draft);
        var tasks = new Tasks(preparation);
        setHeading(Words.of("tasks.heading"));
        setLead(Words.of("tasks.lead", tasks.completed(), Tasks.filledIn().size()));
        var aside = new Div(new ResultSoFar(preparation.checklist()));
        var columns = new Div(new TaskList(tasks), aside);
        columns.addClassNames("cols", "application-home");
        body.add(goOn(draft), columns);
    }

    private static Anchor goOn(Application.Draft draft) {
        var step = draft.lastStep();
        var key = draft.completed().isEmpty() ? "tasks.begin" : "tasks.go-on";
        var link = new Anchor(Steps.route(step), Words.of(key, Words.of(step)));
        link.addClassNames("button", "primary", "begin");
        return link;
    }

    private void showStart() {
        boolean toldBefore = !drafts.profile().equals(Profile.UNANSWERED);
        setHeading(Words.of(toldBefore ? "start-application.heading.told" : "start-application.heading"));
        setLead(Words.of(toldBefore ? "start-application.lead.told" : "start-application.lead"));
        var promises = new UnorderedList();
        for (int line = 1; line <= PROMISES; line++) {
            promises.add(new ListItem(Words.of("start-application." + line)));
        }
        promises.addClassName("promises");
        var start = new Button(Words.of("start-application.start"), _ -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(start);
        actions.addClassName("actions");
        body.add(promises, actions);
    }

    private void start() {
        drafts.start();
        show();
        body.addComponentAsFirst(new StatusMessage(Words.of("start-application.started")));
    }

    private static Component filed(List<Application.Filed> applications) {
        var rows = new UnorderedList();
        rows.addClassName("tasks");
        rows.getElement().setAttribute("role", "list");
        for (var application : applications) {
            rows.add(new ListItem(row(application)));
        }
        var filed = new Div(new H2(Words.of("filed.heading")), rows);
        filed.addClassNames("task-list", "filed");
        return filed;
    }

    private static Anchor row(Application.Filed application) {
        var name = new Span(application.reference().value());
        name.addClassName("task-name");
        var note = new Span(Words.of("filed.on", Words.day(HongKong.dayOf(application.filedAt()))));
        note.addClassName("task-note");
        var what = new Span(name, note);
        what.addClassName("task-what");
        var follow = new Span(Words.of("filed.follow"));
        follow.addClassName("task-status");
        var row = new Anchor("status/" + application.id(), what, follow);
        row.addClassName("task");
        return row;
    }
}
