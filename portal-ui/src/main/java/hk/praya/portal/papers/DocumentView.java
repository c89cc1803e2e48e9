package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Pages;
import hk.praya.portal.layout.Page;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;

/** One of one's own documents, page by page, with what was noticed in it. */
@Route("papers/:document")
@RolesAllowed("APPLICANT")
public class DocumentView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CurrentAccount account;
    private final transient Documents documents;
    private final transient Pages pages;

    public DocumentView(CurrentAccount account, Documents documents, Pages pages) {
        super("pages.heading");
        this.account = account;
        this.documents = documents;
        this.pages = pages;
        getContent().addClassName("paper-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("document")
                .flatMap(RouteIds::parse)
                .map(DocumentId::new)
                .flatMap(id -> documents.find(id, account.id()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Document document) {
        setHeading(document.name());
        setLead(Words.of(document.slot().kind()));
        var back = new Anchor("application/documents", Words.of("pages.back"));
        back.addClassName("back");
        getContent().addComponentAsFirst(back);
        getContent().add(new RemarkList(document.remarks()), new PageStrip(document, pages));
    }
}
