package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.Role;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.document.DocumentId;
import hk.praya.portal.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that happened to a case, the latest first, and who did it or looked. */
final class CaseTimeline {

    private final CaseFile file;
    private final CasePeople people;
    private final Accounts accounts;
    private final AccountId reader;
    private final Map<AccountId, String> names = new HashMap<>();

    /** @param reader the officer who reads it */
    CaseTimeline(CaseFile file, Accounts accounts, AccountId reader) {
        this.file = file;
        this.people = new CasePeople(file.submission());
        this.accounts = accounts;
        this.reader = reader;
    }

    CaseSection section() {
        var line = new OrderedList();
        line.addClassName("timeline");
        var looks = new UnorderedList();
        looks.addClassName("looks");
        for (var event : file.history().events().reversed()) {
            if (event instanceof CaseEvent.LookedAt) {
                looks.add(new ListItem(when(event)));
            } else {
                line.add(point(event, line.getComponentCount() == 0 ? "now" : "done"));
            }
        }
        return new CaseSection(
                "history", Words.of("desk.history"), line, new H3(Words.of("desk.history.looks")), looks);
    }

    private ListItem point(CaseEvent event, String mark) {
        var title = new Span(title(event));
        title.addClassName("title");
        var point = new ListItem(title, when(event));
        point.addClassName(mark);
        details(event).forEach(point::add);
        return point;
    }

    private Component when(CaseEvent event) {
        var time = new Time(Words.of("desk.history.when", Words.moment(event.at()), name(event.by())));
        time.getElement().setAttribute("datetime", event.at().toString());
        return time;
    }

    private String title(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Filed _ -> Words.of("desk.history.filed");
            case CaseEvent.Advanced advanced -> Words.of("desk.history.advanced", Words.of(advanced.to()));
            case CaseEvent.DocumentRequested asked ->
                Words.of("desk.history.requested", Words.of(asked.slot().kind()));
            case CaseEvent.DocumentSupplied supplied -> Words.of("desk.history.supplied", kind(supplied.request()));
            case CaseEvent.DocumentMarked marked ->
                Words.of("desk.history.marked." + marked.mark(), name(marked.document()));
            case CaseEvent.Decided decided ->
                Words.of("desk.history.decided", Words.of("desk.decision." + decided.decision()));
            case CaseEvent.Withdrawn _ -> Words.of("desk.history.withdrawn");
            case CaseEvent.LookedAt _ -> Words.of("desk.history.looked");
        };
    }

    private List<Component> details(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Advanced advanced ->
                advanced.note() == null ? List.of() : List.of(new Quote(advanced.note()));
            case CaseEvent.DocumentRequested asked ->
                List.of(
                        new Paragraph(Words.of(
                                "desk.history.requested.about",
                                people.name(asked.slot().subject()),
                                Words.day(asked.dueOn()))),
                        new Quote(asked.wanted()));
            case CaseEvent.DocumentSupplied supplied -> List.of(papers(supplied.request()));
            case CaseEvent.DocumentMarked marked ->
                marked.reason().isEmpty() ? List.of() : List.of(new Quote(marked.reason()));
            case CaseEvent.Decided decided -> List.of(new Quote(decided.reason()));
            case CaseEvent.Filed _, CaseEvent.Withdrawn _, CaseEvent.LookedAt _ -> List.of();
        };
    }

    private String name(DocumentId marked) {
        return file.documents().stream()
                .filter(document -> document.id().equals(marked))
                .map(document -> document.name())
                .findAny()
                .orElseThrow();
    }

    private String kind(RequestId request) {
        return file.history().events().stream()
                .filter(e -> e instanceof CaseEvent.DocumentRequested asked
                        && asked.request().equals(request))
                .map(e -> Words.of(((CaseEvent.DocumentRequested) e).slot().kind()))
                .findAny()
                .orElseThrow();
    }

    private Div papers(RequestId request) {
        var papers = new Div();
        file.documents().stream()
                .filter(document -> request.equals(document.request()))
                .forEach(document -> papers.add(new Div(PaperLink.to(document))));
        return papers;
    }

    private String name(Actor actor) {
        if (actor.role() == Role.APPLICANT) {
            return Words.of("desk.actor.applicant");
        }
        if (actor.account().equals(reader)) {
            return Words.of("desk.actor.you");
        }
        return names.computeIfAbsent(
                actor.account(),
                id -> accounts.find(id)
                        .map(account ->
                                Words.of("desk.actor.colleague", account.email().value()))
                        .orElseGet(() -> Words.of("desk.actor.officer")));
    }

    /** Words somebody wrote, as they wrote them. */
    @Tag("blockquote")
    private static final class Quote extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Quote(String text) {
            setText(text);
        }
    }

    @Tag("time")
    private static final class Time extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Time(String text) {
            setText(text);
        }
    }
}
