package hk.praya.portal.papers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Obstacle;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Step;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileLimits;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.document.VirusScanner;
import hk.praya.domain.usecase.AcceptPaper;
import hk.praya.domain.usecase.PlacePaper;
import hk.praya.domain.usecase.RemoveDocument;
import hk.praya.domain.usecase.SeparateDocument;
import hk.praya.portal.application.CurrentDraft;
import hk.praya.portal.application.DraftPage;
import hk.praya.portal.application.Steps;
import hk.praya.portal.component.Incoming;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers of a draft: what proves each claim, person by person. */
@Route("application/documents")
@RolesAllowed("APPLICANT")
public class DocumentsView extends DraftPage {

    private static final long serialVersionUID = 1L;

    private final transient PaperIntake intake;
    private final transient RemoveDocument removing;
    private final transient PlacePaper placing;
    private final transient AcceptPaper accepting;
    private final transient SeparateDocument separating;
    private final transient Papers papers;
    private final transient FileLimits limits;
    private transient List<Paper> library = List.of();
    private final Div places = new Div();
    private final PaperPanel panel = new PaperPanel(Words.of("papers.panel"));
    private final PaperBar bar = new PaperBar();
    private final MissingPapers missing = new MissingPapers(this::lead, this::finish);
    private final List<PersonSection> people = new ArrayList<>();
    private final Desk desk = new Desk();
    private final PaperList kept = new PaperList(desk, this::focusFoot);
    private final ScanWatch scans = new ScanWatch(this::everyPaper, this::refresh);
    private final Section keptSection = new Section();
    private final Button goOn = new Button(Words.of("papers.continue"), _ -> goOn());

    public DocumentsView(
            CurrentDraft drafts,
            PaperIntake intake,
            RemoveDocument removing,
            PlacePaper placing,
            AcceptPaper accepting,
            SeparateDocument separating,
            Papers papers,
            FileLimits limits,
            Incoming incoming,
            VirusScanner scanner) {
        super("papers.heading", Step.DOCUMENTS, drafts);
        this.intake = intake;
        this.removing = removing;
        this.placing = placing;
        this.accepting = accepting;
        this.separating = separating;
        this.papers = papers;
        this.limits = limits;
        setLead(Words.of("papers.lead", Words.size(incoming.largest())));
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        keptSection.add(new H2(Words.of("papers.kept")), new Paragraph(Words.of("papers.kept.text")), kept);
        keptSection.addClassName("kept-papers");
        var actions = new Div(goOn);
        actions.addClassName("actions");
        var columns = new Div(new Div(places, keptSection, missing, actions), new Aside(panel));
        columns.addClassNames("cols", "papers");
        getContent().add(new UnscannedNote(scanner), scans, columns, bar);
    }

    @Override
    protected void enter(Preparation preparation) {
        var checklist = preparation.checklist();
        var family = preparation.household().dependants();
        readLibrary(preparation);
        people.clear();
        subjects(family)
                .map(subject -> new PersonSection(subject, People.of(subject, family), checklist, desk))
                .forEach(people::add);
        places.removeAll();
        people.forEach(places::add);
        showSums(checklist);
    }

    private static Stream<Subject> subjects(List<Dependant> family) {
        return Stream.concat(
                Stream.of(Subject.APPLICANT), family.stream().map(Dependant::id).map(Subject::of));
    }

    private void refresh() {
        withDraft(() -> refresh(prepare()));
    }

    /** Leaves the places as they are, so that what is on its way to one arrives; makes them anew only where they differ. */
    private void refresh(Preparation preparation) {
        var checklist = preparation.checklist();
        boolean same = people.size() == 1 + preparation.household().dependants().size()
                && people.stream().allMatch(person -> person.fits(checklist));
        if (same) {
            readLibrary(preparation);
            people.forEach(person -> person.show(checklist));
            showSums(checklist);
        } else {
            enter(preparation);
        }
        if (checklist.missing().isEmpty()) {
            missing.setVisible(false);
        }
    }

    private void readLibrary(Preparation preparation) {
        var all = everyPaper();
        var used = preparation.documents().stream().map(Document::paper).collect(Collectors.toSet());
        library = Library.withoutPages(all, used::contains);
        scans.watch(all);
    }

    private List<Paper> everyPaper() {
        return papers.findAll(owner());
    }

    private void showSums(Checklist checklist) {
        panel.show(checklist);
        bar.show(checklist);
        kept.show(checklist.unplaced());
        keptSection.setVisible(!checklist.unplaced().isEmpty());
    }

    private void goOn() {
        withDraft(() -> {
            var preparation = prepare();
            var checklist = preparation.checklist();
            if (checklist.missing().isEmpty()) {
                finish();
            } else {
                missing.show(checklist.missing(), preparation.household().dependants());
            }
        });
    }

    private void finish() {
        withDraft(() -> {
            complete();
            boolean unfinished = prepare().obstacles().stream().anyMatch(Obstacle.Unfinished.class::isInstance);
            UI.getCurrent().navigate(unfinished ? Steps.TASK_LIST : Steps.route(Step.CHECK));
        });
    }

    private void lead(Slot slot) {
        people.stream().flatMap(person -> person.place(slot).stream()).findAny().ifPresent(SlotSection::focusChooser);
    }

    private void focusFoot() {
        goOn.focus();
    }

    /** What the rows and places of this page ask for. */
    private final class Desk implements PaperDesk {

        private static final long serialVersionUID = 1L;

        @Override
        public Optional<DocumentProblem> add(Slot slot, String name, InputStream content, Consumer<Paper> known)
                throws IOException {
            return intake.add(owner(), draft().id(), slot, name, content, known);
        }

        @Override
        public Optional<DocumentProblem> replace(DocumentId replaced, String name, InputStream content)
                throws IOException {
            return intake.replace(owner(), replaced, name, content);
        }

        @Override
        public Optional<DocumentProblem> join(List<Document> pages) throws IOException {
            return intake.join(owner(), pages);
        }

        @Override
        public Optional<DocumentProblem> separate(DocumentId joined) {
            return switch (separating.separate(owner(), joined)) {
                case AddedDocument.Added _ -> Optional.empty();
                case AddedDocument.Refused(var problem) -> Optional.of(problem);
            };
        }

        @Override
        public List<Paper> library() {
            return library.stream().filter(paper -> !paper.isInfected()).toList();
        }

        @Override
        public Optional<DocumentProblem> place(Slot slot, PaperId paper) {
            return switch (placing.place(owner(), draft().id(), slot, paper)) {
                case AddedDocument.Added(var document) -> {
                    intake.look(document);
                    yield Optional.empty();
                }
                case AddedDocument.Refused(var problem) -> Optional.of(problem);
            };
        }

        @Override
        public void accept(PaperId paper) {
            accepting.accept(owner(), paper);
        }

        @Override
        public int mostFiles(DocumentKind kind) {
            return limits.mostFiles(kind);
        }

        @Override
        public void remove(DocumentId document) {
            withDraft(() -> removing.remove(owner(), document));
        }

        @Override
        public void changed() {
            refresh();
        }
    }
}
