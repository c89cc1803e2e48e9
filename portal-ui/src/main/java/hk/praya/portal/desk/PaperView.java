package hk.praya.portal.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.NotFound;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.Mark;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Pages;
import hk.praya.portal.layout.Page;
import hk.praya.portal.papers.PageStrip;
import hk.praya.portal.papers.RemarkList;
import hk.praya.portal.papers.RouteIds;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document of a case beside the claims that it is to prove, and what the officer makes of it. */
@Route("desk/:case/:document")
@RolesAllowed("OFFICER")
public class PaperView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Casework casework;
    private final transient Pages pages;
    private final transient AccountId officer;
    private final Div above = new Div();
    private final Div strip = new Div();
    private final Div claims = new Div();
    private final MarkForm form = new MarkForm(this::mark);
    private transient @Nullable CaseFile file;
    private transient @Nullable Document document;

    PaperView(Casework casework, Pages pages, CurrentAccount account) {
        super("desk.paper.heading");
        this.casework = casework;
        this.pages = pages;
        this.officer = account.id();
        var aside = new Aside(claims, form);
        var columns = new Div(strip, aside);
        columns.addClassNames("cols", "case-cols");
        getContent().addClassNames("desk", "case", "paper-page");
        getContent().addComponentAsFirst(above);
        getContent().add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            var opened = casework.open(officer, new ApplicationId(id(parameters, "case")));
            show(opened, find(opened, id(parameters, "document")));
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static UUID id(RouteParameters parameters, String name) {
        return parameters.get(name).flatMap(RouteIds::parse).orElseThrow(() -> new NotFound(name));
    }

    private static Document find(CaseFile file, UUID id) {
        return file.documents().stream()
                .filter(document -> document.id().value().equals(id))
                .findAny()
                .orElseThrow(() -> new NotFound("document " + id));
    }

    private void show(CaseFile opened, Document shown) {
        file = opened;
        document = shown;
        setHeading(shown.name());
        var people = new CasePeople(opened.submission());
        setLead(Words.of(
                "desk.kind-about",
                Words.of(shown.slot().kind()),
                people.name(shown.slot().subject())));
        above.removeAll();
        above.add(ways(opened, shown));
        strip.removeAll();
        strip.add(new RemarkList(shown.remarks()), new PageStrip(shown, pages));
        showClaims(opened, shown);
        form.show(opened.history().marks().get(shown.id()), opened.history().mayMarkDocuments());
    }

    private static Nav ways(CaseFile file, Document shown) {
        var documents = file.documents();
        int place = documents.indexOf(shown);
        var ways = new Nav(link(
                file,
                "",
                Words.of("desk.paper.back", file.submission().reference().value())));
        ways.addClassName("paper-ways");
        ways.getElement().setAttribute("aria-label", Words.of("desk.paper.ways"));
        if (place > 0) {
            ways.add(link(file, "/" + documents.get(place - 1).id(), Words.of("desk.paper.before")));
        }
        if (place < documents.size() - 1) {
            ways.add(link(file, "/" + documents.get(place + 1).id(), Words.of("desk.paper.after")));
        }
        return ways;
    }

    private static Anchor link(CaseFile file, String rest, String text) {
        return new Anchor("desk/" + file.submission().application() + rest, text);
    }

    private void showClaims(CaseFile opened, Document shown) {
        claims.removeAll();
        claims.addClassName("card");
        claims.add(new H2(Words.of("desk.paper.claims")));
        var proved = proved(opened, shown);
        if (proved.isEmpty()) {
            claims.add(new Paragraph(Words.of("desk.paper.claims.none")));
            return;
        }
        var list = new UnorderedList();
        proved.forEach(finding -> list.add(new ListItem(
                Words.of("desk.paper.claim", Words.of(finding.item()), finding.certain(), Reasons.of(finding)))));
        claims.add(list);
    }

    private static List<Finding> proved(CaseFile file, Document document) {
        return file.submission().assessment().findings().stream()
                .filter(finding -> file.checklist().proofOf(finding.item()).stream()
                        .anyMatch(entry -> entry.slot().equals(document.slot())))
                .toList();
    }

    private MarkForm.Outcome mark(Mark mark, String reason) {
        var before = file;
        var shown = document;
        if (before == null || shown == null) {
            return MarkForm.Outcome.MOVED;
        }
        var outcome = outcome(before.history(), shown, mark, reason);
        var now = casework.open(officer, before.submission().application());
        show(now, find(now, shown.id().value()));
        return outcome;
    }

    private MarkForm.Outcome outcome(CaseHistory seen, Document shown, Mark mark, String reason) {
        try {
            casework.mark(officer, seen, shown.id(), mark, reason);
            return MarkForm.Outcome.MARKED;
        } catch (ChangedElsewhere _) {
            return MarkForm.Outcome.MOVED;
        }
    }
}
