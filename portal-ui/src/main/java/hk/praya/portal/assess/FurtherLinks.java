package hk.praya.portal.assess;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.portal.text.Words;
import java.util.List;

/** Where a person can go on from a result, with the same answers. */
public final class FurtherLinks extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    private record Link(String route, String key) {}

    private static final List<Link> LINKS = List.of(
            new Link("assess/advice", "further.advice"),
            new Link("assess/forecast", "further.forecast"),
            new Link("assess/compare", "further.compare"),
            new Link("assess/household", "further.household"));

    public FurtherLinks() {
        this("");
    }

    /** @param here the route of the page itself, to which it has no link */
    public FurtherLinks(String here) {
        var list = new UnorderedList();
        LINKS.stream()
                .filter(link -> !link.route().equals(here))
                .map(link -> new ListItem(new Anchor(link.route(), Words.of(link.key()))))
                .forEach(list::add);
        getContent().setAriaLabel(Words.of("further.label"));
        getContent().addClassNames("further", "no-print");
        getContent().add(list);
    }
}
