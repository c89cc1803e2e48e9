package hk.praya.portal.assess;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Standing;
import hk.praya.portal.text.Words;

/** Where a rule is published, and how sure that is where it was not an official page. */
public final class SourceNote extends Div {

    private static final long serialVersionUID = 1L;

    public SourceNote(Citation citation) {
        addClassName("source-note");
        var link = new Anchor(citation.url().toString(), citation.title());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        add(link, new Span(Words.of("source.place", citation.provision(), Words.day(citation.readOn()))));
        if (citation.standing() != Standing.OFFICIAL) {
            var standing = new Span(Words.of(citation.standing()));
            standing.addClassName("standing");
            add(standing);
        }
    }
}
