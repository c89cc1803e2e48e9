package hk.praya.portal.schemes;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Standing;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The publications that facts rest on, numbered as they are first referred to. */
final class References {

    private final Map<Citation, Set<String>> places = new LinkedHashMap<>();
    private final List<Citation> order = new ArrayList<>();

    /** A small number that refers to where something is published. */
    Span to(Citation citation) {
        var publication = citation.at("");
        if (!places.containsKey(publication)) {
            places.put(publication, new LinkedHashSet<>());
            order.add(publication);
        }
        places.get(publication).add(citation.provision());
        var number = new Span(Words.of("schemes.reference", order.indexOf(publication) + 1));
        number.addClassName("cite");
        return number;
    }

    /** The publications, with the places that were referred to. */
    OrderedList list() {
        var list = new OrderedList();
        list.addClassName("references");
        order.forEach(publication -> list.add(item(publication)));
        return list;
    }

    private ListItem item(Citation publication) {
        var link = new Anchor(publication.url().toString(), publication.title());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var at = Words.joined("list.apart", places.getOrDefault(publication, Set.of()));
        var item = new ListItem(link, new Span(Words.of("source.place", at, Words.day(publication.readOn()))));
        if (publication.standing() != Standing.OFFICIAL) {
            var standing = new Span(Words.of(publication.standing()));
            standing.addClassName("standing");
            item.add(standing);
        }
        return item;
    }
}
