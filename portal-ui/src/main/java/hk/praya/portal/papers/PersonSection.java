package hk.praya.portal.papers;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Checklist.Entry;
import hk.praya.domain.document.Need;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Optional;

/** The places for the papers about one person, and how many of the needed ones are there. */
final class PersonSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Subject subject;
    private final List<SlotSection> places;
    private final Paragraph sum = new Paragraph();

    PersonSection(Subject subject, String name, Checklist checklist, PaperDesk desk) {
        this.subject = subject;
        places = checklist.entries(subject).stream()
                .map(entry -> new SlotSection(entry, name, desk))
                .toList();
        sum.addClassName("hint");
        addClassName("person-papers");
        add(new H2(name), sum);
        places.forEach(this::add);
        show(checklist);
    }

    /** Whether the same papers are asked for as when the section was made. */
    boolean fits(Checklist checklist) {
        return checklist.entries(subject).stream()
                .map(Entry::slot)
                .toList()
                .equals(places.stream().map(SlotSection::slot).toList());
    }

    /** Shows what is there now. */
    void show(Checklist checklist) {
        var entries = checklist.entries(subject);
        for (int place = 0; place < entries.size(); place++) {
            places.get(place).show(entries.get(place));
        }
        var needed = entries.stream()
                .filter(entry -> entry.requirement().need() == Need.REQUIRED)
                .toList();
        sum.setText(Words.of(
                "papers.person",
                needed.size(),
                needed.stream().filter(Entry::isReceived).count()));
    }

    Optional<SlotSection> place(Slot slot) {
        return places.stream().filter(place -> place.slot().equals(slot)).findAny();
    }
}
