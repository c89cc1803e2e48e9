package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.assessment.Citation;
import hk.praya.portal.text.Words;

/** Statements, each with where it was read, or looked for. */
final class FactList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient SourceList sources;

    FactList(SourceList sources) {
        this.sources = sources;
        addClassName("cited-facts");
    }

    void known(String text, Citation citation) {
        add(text, Cited.byTitle(citation, sources));
    }

    /** Adds something that could not be found where it would be said. */
    void unknown(String text, Citation lookedAt) {
        var cited = Cited.byTitle(lookedAt, sources);
        cited.addComponentAsFirst(new Span(Words.of("source.looked")));
        add(text, cited);
    }

    private void add(String text, Cited cited) {
        var said = new Span(text);
        said.addClassName("asked");
        add(new ListItem(said, cited));
    }
}
