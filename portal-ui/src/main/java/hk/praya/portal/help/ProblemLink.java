package hk.praya.portal.help;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;

/** The code of a problem in small print, and the way to its help. */
public final class ProblemLink extends Paragraph {

    private static final long serialVersionUID = 1L;

    public ProblemLink(KnownProblem problem) {
        addClassName("problem-link");
        add(
                new Anchor(problem.address(), Words.of("problems.more")),
                new Span(Words.of("problems.code", problem.code())));
    }
}
