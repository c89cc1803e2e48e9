package hk.praya.portal.papers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.document.PaperId;
import hk.praya.portal.component.PaperRow;
import hk.praya.portal.component.Picker;
import hk.praya.portal.papers.KeptPaper.Use;
import hk.praya.portal.papers.LibraryDesk.Place;
import hk.praya.portal.text.Words;
import java.util.List;

/** A paper of a library: where it is used, what can be done with it, and its earlier versions folded under it. */
final class LibraryRow extends PaperRow {

    private static final long serialVersionUID = 1L;

    private final PaperId id;
    private final LibraryDesk desk;
    private final transient KeptPaper kept;
    private final List<Place> offered;

    LibraryRow(KeptPaper kept, LibraryDesk desk) {
        super(kept.paper(), kept.paper().id().toString(), kept.paper().addedAt());
        this.kept = kept;
        this.desk = desk;
        id = kept.paper().id();
        offered = desk.places();
        addClassName("library-row");
        addUse();
        action(Words.of("papers.remove"), click -> askToRemove(click.getSource()));
        add(uses());
        tellAlterations(kept.paper(), () -> {
            desk.accept(id);
            desk.changed(id);
        });
        if (!kept.pages().isEmpty()) {
            add(folded("library.pages", kept.pages()));
        }
        if (!kept.earlier().isEmpty()) {
            add(folded("library.earlier", kept.earlier()));
        }
    }

    PaperId paper() {
        return id;
    }

    /** Whether this row says all that is to be said now, with these places offered. */
    boolean shows(KeptPaper now, List<Place> places) {
        return kept.equals(now) && offered.equals(places);
    }

    /** Puts the focus on the first thing that can be done with the paper. */
    void focus() {
        getElement().executeJs("this.querySelector('a,button')?.focus()");
    }

    private void addUse() {
        if (!kept.paper().isInfected() && !places().isEmpty()) {
            action(Words.of("library.use"), click -> askWhere(click.getSource()));
        }
    }

    private List<Place> places() {
        return offered.stream().filter(place -> !kept.isIn(place.slot())).toList();
    }

    private Div uses() {
        var uses = new Div();
        uses.addClassName("paper-uses");
        if (kept.uses().isEmpty()) {
            uses.add(new Span(Words.of("library.unused")));
        } else {
            var said = Words.joined(
                    "list.dotted", kept.uses().stream().map(this::said).toList());
            uses.add(new Span(Words.of("library.used", said)));
        }
        return uses;
    }

    private String said(Use use) {
        return switch (use) {
            case Use.InDraft(var slot) -> desk.nameOf(slot);
            case Use.InFiled(var reference) -> Words.of("library.filed", reference.value());
        };
    }

    private void askWhere(NativeButton opener) {
        var choices = places().stream()
                .map(place -> new Picker.Choice(place.name(), "", () -> place(place)))
                .toList();
        var picker = new Picker(Words.of("library.use.question", name()), choices, closed -> {
            answered(closed);
            opener.focus();
        });
        ask(picker);
        picker.focus();
    }

    private void place(Place place) {
        var problem = desk.place(place.slot(), id);
        if (problem.isEmpty()) {
            desk.changed(id);
        } else {
            refuseInstead(Words.of("library.use.refused", place.name(), Words.of(problem.get())));
        }
    }

    private void askToRemove(NativeButton opener) {
        var remove = new NativeButton(Words.of("papers.remove.yes"), _ -> remove());
        remove.addClassNames("button", "bad");
        var question = new FileQuestion(Words.of("library.remove.question", name(), inDraft()), remove);
        question.whenDropped(() -> {
            answered(question);
            opener.focus();
        });
        ask(question);
        remove.focus();
    }

    private long inDraft() {
        return kept.uses().stream().filter(Use.InDraft.class::isInstance).count();
    }

    private void remove() {
        if (desk.remove(id)) {
            desk.changed(id);
        } else {
            refuseInstead(Words.of("library.remove.filed"));
        }
    }

    /** Says why something was not done, in the place of the question about it. */
    private void refuseInstead(String why) {
        getChildren()
                .filter(child -> child instanceof FileQuestion || child instanceof Picker)
                .toList()
                .forEach(this::answered);
        refuse(why);
    }

    private Component folded(String key, List<KeptPaper> papers) {
        var list = new UnorderedList();
        list.addClassName("files");
        list.getElement().setAttribute("role", "list");
        papers.forEach(paper -> list.add(new LibraryRow(paper, desk)));
        var details = new NativeDetails(Words.of(key, papers.size()), list);
        details.addClassName("earlier");
        return details;
    }
}
