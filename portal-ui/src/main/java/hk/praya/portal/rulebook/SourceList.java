package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Citation;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The publications that the lines of a page were read from, numbered in the order in which they are first named. */
final class SourceList extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient List<Citation> publications = new ArrayList<>();
    private final String page;

    /** @param page the address of the page, within which the numbers link */
    SourceList(String page) {
        this.page = page;
        addClassName("sources");
    }

    /** The number of a publication, as a link to its entry in this list. */
    Anchor reference(Citation citation) {
        int number = number(citation.at(""));
        var reference = new Anchor(page + "#" + place(number), Words.of("source.number", number));
        reference.addClassName("reference-number");
        reference.setAriaLabel(Words.of("source.number.label", number));
        return reference;
    }

    private int number(Citation publication) {
        int index = publications.indexOf(publication);
        if (index >= 0) {
            return index + 1;
        }
        publications.add(publication);
        add(entry(publication, publications.size()));
        return publications.size();
    }

    private static ListItem entry(Citation publication, int number) {
        var address = new Span(publication.url().toString());
        address.addClassName("address");
        var entry = new ListItem(
                Cited.external(publication, publication.title()),
                new Span(
                        Words.of("source.standing", Words.of(publication.standing()), Words.day(publication.readOn()))),
                address);
        entry.setId(place(number));
        return entry;
    }

    private static String place(int number) {
        return "source-" + number;
    }
}
