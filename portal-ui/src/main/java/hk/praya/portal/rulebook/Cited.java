package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Citation;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Words;
import java.util.Locale;

/** Where something was read: a link to the publication, what kind of copy it is, and its number further down the page. */
final class Cited extends Span {

    private static final long serialVersionUID = 1L;

    private Cited(Citation citation, SourceList sources, Anchor publication) {
        addClassName("cited");
        var standing = new Span(Words.of("standing." + citation.standing() + ".short"));
        standing.addClassNames(
                "standing", "standing-" + citation.standing().name().toLowerCase(Locale.ROOT));
        var kind = new Span(standing, sources.reference(citation));
        kind.addClassName("kind");
        add(publication, kind);
    }

    /**
     * The source of a line of a table, called by its place in the publication.
     *
     * @param sources numbers the publication, and lists it further down the same page
     */
    static Cited byProvision(Citation citation, SourceList sources) {
        var link = external(citation, citation.provision());
        link.add(new HiddenText(Words.of("source.of", citation.title())));
        return new Cited(citation, sources, link);
    }

    /** The source of a statement, called by the publication and then the place in it. */
    static Cited byTitle(Citation citation, SourceList sources) {
        var name = citation.provision().isEmpty()
                ? citation.title()
                : Words.of("source.title", citation.title(), citation.provision());
        var link = external(citation, name);
        return new Cited(citation, sources, link);
    }

    /** A link out of the portal, in a tab of its own. */
    static Anchor external(Citation citation, String text) {
        var link = new Anchor(citation.url().toString());
        link.add(text);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
