package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Slot;
import hk.praya.portal.component.FileChooser;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.component.Picker;
import hk.praya.portal.text.Words;
import java.util.List;

/** Where a paper that is in the library already is put in a place, instead of choosing its file again. */
final class Shelf extends Div {

    private static final long serialVersionUID = 1L;

    private final Slot slot;
    private final String place;
    private final PaperDesk desk;
    private final PaperList list;
    private final NativeButton opener = new NativeButton();
    private transient List<Paper> papers = List.of();

    Shelf(Slot slot, String place, PaperDesk desk, PaperList list) {
        this.slot = slot;
        this.place = place;
        this.desk = desk;
        this.list = list;
        addClassName("shelf");
        opener.add(new Span(Words.of("papers.use")), new HiddenText(" " + place));
        opener.addClassName("as-link");
        opener.addClickListener(_ -> open());
        add(opener);
    }

    /** Offers the papers of the library that are not in the place. */
    void show(List<Document> inPlace) {
        papers = desk.library().stream()
                .filter(paper -> inPlace.stream()
                        .noneMatch(document -> document.content().equals(paper.content())))
                .toList();
        setVisible(!papers.isEmpty());
    }

    private void open() {
        var choices = papers.stream().map(this::choice).toList();
        var picker = new Picker(Words.of("papers.use.question", place), choices, this::close);
        opener.setVisible(false);
        add(picker);
        picker.focus();
    }

    private Picker.Choice choice(Paper paper) {
        var id = paper.id();
        var name = paper.name();
        var line =
                Words.of("picker.paper", paper.type().name(), Words.size(paper.size()), Words.moment(paper.addedAt()));
        return new Picker.Choice(name, line, () -> {
            var problem = desk.place(slot, id);
            shut();
            list.note(List.of(new FileChooser.Result(name, problem.orElse(null))));
            desk.changed();
            list.focus();
        });
    }

    private void close(Picker picker) {
        shut();
        opener.focus();
    }

    private void shut() {
        getChildren().filter(Picker.class::isInstance).toList().forEach(this::remove);
        opener.setVisible(true);
    }
}
