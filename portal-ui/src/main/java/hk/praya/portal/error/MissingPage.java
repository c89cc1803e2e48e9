package hk.praya.portal.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import hk.praya.portal.help.KnownProblem;
import hk.praya.portal.help.ProblemLink;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import jakarta.servlet.http.HttpServletResponse;

/** Says that there is no such page. What is not the reader's looks the same as what is not there. */
abstract class MissingPage<E extends Exception> extends Page implements HasErrorParameter<E> {

    private static final long serialVersionUID = 1L;

    MissingPage() {
        super("error.missing.heading");
        var start = new Anchor("", Words.of("error.start"));
        start.addClassName("button");
        getContent()
                .add(new Paragraph(Words.of("error.missing.text")), start, new ProblemLink(KnownProblem.PAGE_MISSING));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> parameter) {
        // The page may stand where another was, without anything having been opened.
        event.getUI().getPage().setTitle(getPageTitle());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
