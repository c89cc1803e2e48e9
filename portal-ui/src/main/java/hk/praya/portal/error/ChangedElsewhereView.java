package hk.praya.portal.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.ChangedElsewhere;
import hk.praya.portal.help.KnownProblem;
import hk.praya.portal.help.ProblemLink;
import hk.praya.portal.layout.Page;
import hk.praya.portal.layout.PortalLayout;
import hk.praya.portal.text.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody else was faster; the page has to be seen anew. */
@ParentLayout(PortalLayout.class)
@AnonymousAllowed
public class ChangedElsewhereView extends Page implements HasErrorParameter<ChangedElsewhere> {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(ChangedElsewhereView.class);

    public ChangedElsewhereView() {
        super("error.changed.heading");
        var reload = new Button(
                Words.of("error.changed.reload"), _ -> UI.getCurrent().getPage().reload());
        reload.addThemeName("primary");
        getContent()
                .add(new Paragraph(Words.of("error.changed.text")), reload, new ProblemLink(KnownProblem.PAGE_CHANGED));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ChangedElsewhere> parameter) {
        // The page may stand where another was, without anything having been opened.
        event.getUI().getPage().setTitle(getPageTitle());
        LOG.info("A race was lost: {}", parameter.getException().getMessage());
        return HttpServletResponse.SC_CONFLICT;
    }
}
