package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import hk.praya.domain.document.Checklist.Entry;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Need;
import hk.praya.domain.document.Requirement;
import hk.praya.domain.document.Slot;
import hk.praya.portal.component.Chip;
import hk.praya.portal.component.FileChooser;
import hk.praya.portal.text.Words;

/** One place for papers: what belongs there, what it proves, what is there, and where more is chosen. */
final class SlotSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Slot slot;
    private final Need need;
    private final Chip chip = new Chip();
    private final Paragraph full = new Paragraph();
    private final PaperList list;
    private final KnownPapers known = new KnownPapers();
    private final FileChooser chooser;
    private final Shelf shelf;
    private final JoinOffer joining;
    private final int most;

    SlotSection(Entry entry, String person, PaperDesk desk) {
        slot = entry.slot();
        need = entry.requirement().need();
        var name = Words.of(slot.kind());
        most = desk.mostFiles(slot.kind());
        var more = most > 1;
        var place = Words.of("papers.slot", name, person);
        chooser = new FileChooser(
                Words.of(more ? "papers.choose" : "papers.choose.one"),
                place,
                (file, content) -> desk.add(slot, file, content, earlier -> known.add(file, earlier)));
        if (!more) {
            chooser.single();
        }
        list = new PaperList(desk, this::focusChooser);
        chooser.whenDone(results -> {
            list.note(results);
            known.tell();
            desk.changed();
        });
        joining = new JoinOffer(place, desk, list::focus);
        chooser.whenChosen(joining::chosen);
        shelf = new Shelf(slot, place, desk, list);
        full.setText(Words.of("papers.full", most));
        full.addClassName("hint");
        addClassName("slot");
        add(head(name), hint(slot.kind(), entry.requirement()), list, known, joining, full, chooser, shelf);
        show(entry);
    }

    Slot slot() {
        return slot;
    }

    /**
     * Shows what is there now; rows that stay are left as they are. A chooser without room is hidden by its style only,
     * so that it still hears of files on their way.
     */
    void show(Entry entry) {
        list.show(entry.documents());
        boolean isFull = entry.documents().size() >= most;
        shelf.show(entry.documents());
        joining.show(entry.documents());
        full.setVisible(isFull);
        setClassName("is-full", isFull);
        showChip(entry);
    }

    void focusChooser() {
        if (full.isVisible()) {
            list.focus();
        } else {
            chooser.focus();
        }
        getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void showChip(Entry entry) {
        if (list.hasFailures()) {
            chip.show(Chip.Tone.BAD, Words.of("papers.chip.problem"));
        } else if (entry.isReceived()) {
            chip.show(Chip.Tone.MET, Words.of("papers.chip.received"));
        } else if (need == Need.REQUIRED) {
            chip.show(Chip.Tone.OPEN, Words.of("papers.chip." + need));
        } else {
            chip.show(Chip.Tone.PLAIN, Words.of("papers.chip." + need));
        }
    }

    private Div head(String name) {
        var head = new Div(new H3(name), chip);
        head.addClassName("slot-head");
        return head;
    }

    private static Div hint(DocumentKind kind, Requirement requirement) {
        var hint = new Div(new Paragraph(Words.of("document.hint." + kind)), new Paragraph(proves(requirement)));
        hint.addClassName("slot-hint");
        return hint;
    }

    private static String proves(Requirement requirement) {
        var proved = Words.joined(
                "list.dotted",
                requirement.proves().stream().sorted().map(Words::of).toList());
        return proved.isEmpty()
                ? Words.of("papers.proves.none." + requirement.need())
                : Words.of("papers.proves", proved);
    }
}
