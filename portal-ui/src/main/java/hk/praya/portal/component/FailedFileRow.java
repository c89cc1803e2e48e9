package hk.praya.portal.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.portal.help.KnownProblem;
import hk.praya.portal.text.Words;

/** A file that was not taken, among those that were, with what to do about it. */
public final class FailedFileRow extends FileRow {

    private static final long serialVersionUID = 1L;

    public FailedFileRow(String name, DocumentProblem problem) {
        super("!", name, Words.of("document.failed", Words.of(problem)));
        addClassName("failed");
        link(help(name, problem));
    }

    /** Beside the page and not in its place, where files may still be on their way. */
    private static Anchor help(String name, DocumentProblem problem) {
        var help = new Anchor(KnownProblem.of(problem).address());
        help.add(new Span(Words.of("problems.more")), new HiddenText(" " + Words.of("document.view.hidden", name)));
        help.setTarget(AnchorTarget.BLANK);
        help.addClassName("as-link");
        return help;
    }
}
