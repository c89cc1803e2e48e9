package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.HongKong;
import hk.praya.domain.application.FiledDocument;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.Mark;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Slot;
import hk.praya.portal.component.Chip;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Optional;

/** All papers of a case: those that were filed, whose fingerprints are compared, and those that came later. */
final class PaperList {

    private static final int SHORT_FORM = 12;

    private final CaseFile file;
    private final CasePeople people;

    PaperList(CaseFile file) {
        this.file = file;
        this.people = new CasePeople(file.submission());
    }

    CaseSection section() {
        var section = new CaseSection("papers", Words.of("desk.papers"));
        section.add(file.documents().isEmpty() ? new Paragraph(Words.of("desk.papers.none")) : table());
        var missing = file.checklist().missing();
        if (!missing.isEmpty()) {
            section.add(new H3(Words.of("desk.papers.missing")), missing(missing));
        }
        var gone = gone();
        if (!gone.isEmpty()) {
            section.add(new H3(Words.of("desk.papers.gone")), gone(gone));
        }
        return section;
    }

    private DeskTable table() {
        var table = new DeskTable(
                Words.of("desk.papers.caption"),
                Words.of("desk.papers.file"),
                Words.of("desk.papers.what"),
                Words.of("desk.papers.came"),
                Words.of("desk.papers.fingerprint"));
        table.addClassName("paper-table");
        file.documents()
                .forEach(document ->
                        table.row(file(document), what(document.slot()), came(document), fingerprint(document)));
        return table;
    }

    private Component file(Document document) {
        var size = new Span(Words.of("desk.papers.type-and-size", document.type(), Words.size(document.size())));
        size.addClassName("detail");
        return new Div(PaperLink.to(document), size, look(document));
    }

    /** Leads to the document beside its claims, and says what was made of it. */
    private Component look(Document document) {
        var link = new Anchor(
                "desk/%s/%s".formatted(file.submission().application(), document.id()), Words.of("desk.papers.look"));
        link.add(new HiddenText(" " + Words.of("desk.papers.look.hidden", document.name())));
        var look = new Div(link);
        look.addClassName("look");
        var marked = file.history().marks().get(document.id());
        if (marked != null) {
            look.add(new Chip(tone(marked.mark()), Words.of("desk.mark." + marked.mark())));
        }
        return look;
    }

    private static Chip.Tone tone(Mark mark) {
        return switch (mark) {
            case ACCEPTED -> Chip.Tone.MET;
            case DOUBTFUL -> Chip.Tone.OPEN;
            case NOT_ENOUGH -> Chip.Tone.BAD;
        };
    }

    private Component what(Slot slot) {
        var about = new Span(people.name(slot.subject()));
        about.addClassName("detail");
        return new Div(new Span(Words.of(slot.kind())), about);
    }

    private Component came(Document document) {
        var how = new Span(Words.of(document.request() == null ? "desk.papers.filed" : "desk.papers.on-request"));
        how.addClassName("detail");
        return new Div(new Span(Words.day(HongKong.dayOf(document.addedAt()))), how);
    }

    private Component fingerprint(Document document) {
        var code = new Code(shortForm(document.content()));
        code.setTitle(document.content().sha256());
        var fingerprint = new Div(code);
        filed(document).ifPresent(filed -> {
            if (!filed.content().equals(document.content())) {
                fingerprint.add(new Chip(Chip.Tone.BAD, Words.of("desk.papers.differs")));
            }
        });
        return fingerprint;
    }

    private Optional<FiledDocument> filed(Document document) {
        return file.submission().documents().stream()
                .filter(filed -> filed.id().equals(document.id()))
                .findAny();
    }

    private UnorderedList missing(List<Checklist.Entry> missing) {
        var list = new UnorderedList();
        missing.forEach(entry -> list.add(new ListItem(Words.of(
                "desk.kind-about",
                Words.of(entry.slot().kind()),
                people.name(entry.slot().subject())))));
        return list;
    }

    private List<FiledDocument> gone() {
        return file.submission().documents().stream()
                .filter(filed -> file.documents().stream()
                        .noneMatch(document -> document.id().equals(filed.id())))
                .toList();
    }

    private static UnorderedList gone(List<FiledDocument> gone) {
        var list = new UnorderedList();
        gone.forEach(
                filed -> list.add(new ListItem(new Span(filed.name() + " "), new Code(shortForm(filed.content())))));
        return list;
    }

    private static String shortForm(ContentId content) {
        return content.sha256().substring(0, SHORT_FORM);
    }
}
