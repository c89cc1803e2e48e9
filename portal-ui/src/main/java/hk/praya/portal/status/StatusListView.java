package hk.praya.portal.status;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hk.praya.domain.HongKong;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Applications;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.portal.application.Steps;
import hk.praya.portal.component.Chip;
import hk.praya.portal.layout.Page;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Every case of an applicant. One leads straight to itself; where there is none, this says what to do. */
@Route("status")
@RolesAllowed("APPLICANT")
public class StatusListView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CurrentAccount account;
    private final transient Applications applications;
    private final transient CaseHistories histories;
    private final Div body = new Div();

    public StatusListView(CurrentAccount account, Applications applications, CaseHistories histories) {
        super("status.list");
        this.account = account;
        this.applications = applications;
        this.histories = histories;
        getContent().add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        var all = applications.findAll(account.id());
        var filed = all.stream()
                .filter(Application.Filed.class::isInstance)
                .map(Application.Filed.class::cast)
                .toList();
        if (filed.size() == 1) {
            event.forwardTo("status/" + filed.getFirst().id());
        } else if (filed.isEmpty()) {
            showNothing(!all.isEmpty());
        } else {
            showList(filed);
        }
    }

    private void showNothing(boolean begun) {
        setLead(Words.of(begun ? "status.list.draft" : "status.list.nothing"));
        var go = new Anchor(Steps.TASK_LIST, Words.of(begun ? "status.list.go-on" : "status.list.begin"));
        go.addClassNames("button", "primary");
        body.add(go);
    }

    private void showList(List<Application.Filed> filed) {
        setLead(Words.of("status.list.several", filed.size()));
        var list = new UnorderedList();
        list.addClassNames("files", "narrow");
        list.getElement().setAttribute("role", "list");
        filed.forEach(application -> list.add(new ListItem(row(application))));
        body.add(list);
    }

    private Div row(Application.Filed application) {
        var link = new Anchor(
                "status/" + application.id(),
                Words.of("status.list.case", application.reference().value()));
        var when = new Span(Words.of("status.list.filed", Words.day(HongKong.dayOf(application.filedAt()))));
        when.addClassName("file-line");
        var what = new Div(link, when);
        var row = new Div(what);
        row.addClassName("entry");
        histories.find(application.id(), account.id()).map(StatusListView::chip).ifPresent(row::add);
        return row;
    }

    private static Chip chip(CaseHistory history) {
        return history.openRequests().isEmpty()
                ? new Chip(Chip.Tone.PLAIN, Words.of(history.stage()))
                : new Chip(Chip.Tone.OPEN, Words.of("status.list.asked"));
    }
}
