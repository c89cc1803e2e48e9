package hk.praya.portal.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.help.KnownProblem;
import hk.praya.portal.help.ProblemLink;
import hk.praya.portal.layout.Page;
import hk.praya.portal.layout.PortalLayout;
import hk.praya.portal.text.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong that is not the reader's doing. The number they are told is the one in the log. */
@ParentLayout(PortalLayout.class)
@AnonymousAllowed
public class FailureView extends Page implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    private final Span reference = new Span();

    public FailureView() {
        super("error.failure.heading");
        reference.addClassName("num");
        var number = new Paragraph(new Span(Words.of("error.failure.reference")), reference);
        number.addClassName("reference");
        var start = new Anchor("", Words.of("error.start"));
        start.addClassName("button");
        getContent()
                .add(
                        new Div(new Paragraph(Words.of("error.failure.text")), number),
                        start,
                        new ProblemLink(KnownProblem.PAGE_FAILED));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        // The page may stand where another was, without anything having been opened.
        event.getUI().getPage().setTitle(getPageTitle());
        var id = RequestId.current();
        reference.setText(id);
        LOG.error("Request {} failed", id, parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
