package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.VirusScanner;
import hk.praya.domain.usecase.AcceptPaper;
import hk.praya.domain.usecase.PlacePaper;
import hk.praya.domain.usecase.RemovePaper;
import hk.praya.portal.application.CurrentDraft;
import hk.praya.portal.component.FileChooser;
import hk.praya.portal.component.FileList;
import hk.praya.portal.component.Incoming;
import hk.praya.portal.layout.Page;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every paper somebody has added, whether it is used or not. */
@Route("documents")
@RolesAllowed("APPLICANT")
public class LibraryView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** The most papers that are seen at a glance. */
    private static final int GLANCE = 10;

    private final AccountId owner;
    private final transient Library library;
    private final transient CurrentDraft drafts;
    private final transient PlacePaper placing;
    private final transient RemovePaper removing;
    private final transient AcceptPaper accepting;
    private final KnownPapers known = new KnownPapers();
    private final ScanWatch scans;
    private final FileChooser chooser;
    private final FileList failed;
    private final H2 heading = new H2();
    private final TextField narrow = new TextField(Words.of("library.narrow"));
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private transient @Nullable Preparation preparation;

    public LibraryView(
            CurrentAccount account,
            Library library,
            CurrentDraft drafts,
            PaperIntake intake,
            PlacePaper placing,
            RemovePaper removing,
            AcceptPaper accepting,
            Papers papers,
            Incoming incoming,
            VirusScanner scanner) {
        super("library.heading");
        owner = account.id();
        this.library = library;
        this.drafts = drafts;
        this.placing = placing;
        this.removing = removing;
        this.accepting = accepting;
        setLead(Words.of("library.lead", Words.size(incoming.largest())));
        chooser = new FileChooser(
                Words.of("papers.choose"),
                Words.of("library.heading"),
                (name, content) -> intake.shelve(owner, name, content, earlier -> known.add(name, earlier)));
        scans = new ScanWatch(() -> papers.findAll(owner), this::show);
        failed = new FileList(chooser::focus);
        chooser.whenDone(results -> {
            failed.note(results);
            known.tell();
            show();
        });
        rows.addClassName("files");
        rows.getElement().setAttribute("role", "list");
        empty.addClassNames("hint", "library-empty");
        narrow.setValueChangeMode(ValueChangeMode.LAZY);
        narrow.addValueChangeListener(_ -> show());
        getContent().addClassName("library");
        getContent()
                .add(
                        new UnscannedNote(scanner),
                        scans,
                        new Div(chooser, failed, known),
                        new Section(heading, narrow, empty, rows));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        preparation = drafts.find().map(drafts::prepare).orElse(null);
        var papers = library.of(owner);
        var typed = narrow.getValue().strip().toLowerCase(Locale.ROOT);
        var shown = papers.stream()
                .filter(kept -> kept.paper().name().toLowerCase(Locale.ROOT).contains(typed))
                .toList();
        showRows(shown);
        heading.setText(Words.of("library.papers", papers.size()));
        heading.setVisible(!papers.isEmpty());
        narrow.setVisible(papers.size() > GLANCE || !typed.isEmpty());
        empty.setText(Words.of(papers.isEmpty() ? "library.empty" : "library.none"));
        empty.setVisible(shown.isEmpty());
        scans.watch(papers.stream().map(KeptPaper::paper).toList());
    }

    /** Leaves rows that stay as they are, and what is asked in them. */
    private void showRows(List<KeptPaper> shown) {
        var desk = new Desk();
        var places = places();
        everyRow()
                .filter(row -> shown.stream().noneMatch(kept -> row.shows(kept, places)))
                .toList()
                .forEach(rows::remove);
        for (int place = 0; place < shown.size(); place++) {
            var kept = shown.get(place);
            if (everyRow().noneMatch(row -> row.shows(kept, places))) {
                rows.addComponentAtIndex(place, new LibraryRow(kept, desk));
            }
        }
        rows.setVisible(!shown.isEmpty());
    }

    private Stream<LibraryRow> everyRow() {
        return rows.getChildren().map(LibraryRow.class::cast);
    }

    private List<LibraryDesk.Place> places() {
        return preparation == null
                ? List.of()
                : preparation.checklist().entries().stream()
                        .map(entry -> new LibraryDesk.Place(entry.slot(), nameOf(entry.slot())))
                        .toList();
    }

    private String nameOf(Slot slot) {
        var family = preparation == null
                ? List.<Dependant>of()
                : preparation.household().dependants();
        return Words.of("papers.slot", Words.of(slot.kind()), People.of(slot.subject(), family));
    }

    /** What the rows of this page ask for. */
    private final class Desk implements LibraryDesk {

        private static final long serialVersionUID = 1L;

        @Override
        public List<Place> places() {
            return LibraryView.this.places();
        }

        @Override
        public String nameOf(Slot slot) {
            return LibraryView.this.nameOf(slot);
        }

        @Override
        public Optional<DocumentProblem> place(Slot slot, PaperId paper) {
            var draft = drafts.find();
            return draft.isEmpty()
                    ? Optional.empty()
                    : switch (placing.place(owner, draft.get().id(), slot, paper)) {
                        case AddedDocument.Added _ -> Optional.empty();
                        case AddedDocument.Refused(var problem) -> Optional.of(problem);
                    };
        }

        @Override
        public boolean remove(PaperId paper) {
            return removing.remove(owner, paper);
        }

        @Override
        public void accept(PaperId paper) {
            accepting.accept(owner, paper);
        }

        @Override
        public void changed(PaperId paper) {
            show();
            everyRow()
                    .filter(row -> row.paper().equals(paper))
                    .findAny()
                    .ifPresentOrElse(LibraryRow::focus, chooser::focus);
        }
    }
}
