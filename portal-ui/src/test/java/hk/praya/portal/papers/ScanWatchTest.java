package hk.praya.portal.papers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.portal.testing.Visits.pressIn;
import static hk.praya.portal.testing.Visits.send;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import hk.praya.domain.application.Application;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Subject;
import hk.praya.portal.application.ApplicationView;
import hk.praya.portal.application.CurrentDraft;
import hk.praya.portal.component.DocumentRow;
import hk.praya.portal.component.Picker;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages show by themselves what the scanner has said of the files on them. */
class ScanWatchTest {

    private static final int NEVER = -1;

    private final PortalInMemory portal = new PortalInMemory(CurrentDraft.class, PaperIntake.class, Library.class);
    private final Application.Draft draft = Sample.draft(portal);

    @BeforeEach
    void addTwo() {
        portal.browse(DocumentsView.class, LibraryView.class, ApplicationView.class);
        UI.getCurrent().navigate(DocumentsView.class);
        send(place(), "1.pdf", Sample.pdf("1"));
        send(place(), "2.pdf", Sample.pdf("2"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aPageOnWhichNothingWaitsDoesNotAsk() {
        open(DocumentsView.class);

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(NEVER);
        assertThat(_find(ScanWatch.class)).extracting(ScanWatch::getText).containsOnly("");
    }

    @Test
    void whatWasCheckedIsShownAndSaidOnceAndThePageNoLongerAsks() {
        scan("1.pdf", Scan.WAITING);
        open(DocumentsView.class);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        look();
        assertThat(text(_get(ScanWatch.class))).isEmpty();

        scan("1.pdf", Scan.CLEAN);
        look();

        assertThat(text(_get(ScanWatch.class))).isEqualTo("1.pdf has been checked for viruses and can be opened.");
        assertThat(text(_find(DocumentRow.class).iterator().next()))
                .contains("1.pdf", "added")
                .doesNotContain("being checked");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(NEVER);
    }

    @Test
    void severalAreSaidInOneSentenceAndAVirusByName() {
        scan("1.pdf", Scan.WAITING);
        scan("2.pdf", Scan.WAITING);
        open(DocumentsView.class);

        scan("1.pdf", Scan.CLEAN);
        scan("2.pdf", Scan.INFECTED);
        look();

        assertThat(text(_get(ScanWatch.class)))
                .contains("1.pdf has been checked", "A virus was found in 2.pdf, and what was in it has been deleted.");
        assertThat(text(_find(DocumentRow.class).stream().toList().getLast())).contains("A virus was found");
    }

    @Test
    void itGoesOnAskingForWhatStillWaits() {
        scan("1.pdf", Scan.WAITING);
        scan("2.pdf", Scan.WAITING);
        open(LibraryView.class);

        scan("1.pdf", Scan.CLEAN);
        look();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        scan("2.pdf", Scan.CLEAN);
        look();
        assertThat(text(_get(ScanWatch.class))).isEqualTo("2.pdf has been checked for viruses and can be opened.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(NEVER);
    }

    @Test
    void whatIsAskedInAnotherRowStays() {
        scan("1.pdf", Scan.WAITING);
        open(LibraryView.class);
        pressIn(row("2.pdf"), "Use in an application");

        scan("1.pdf", Scan.CLEAN);
        look();

        assertThat(text(row("1.pdf"))).doesNotContain("being checked");
        assertThat(_find(row("2.pdf"), Picker.class)).hasSize(1);
    }

    @Test
    void itAsksLessOftenAndGivesUpInTheEnd() {
        scan("1.pdf", Scan.WAITING);
        open(DocumentsView.class);
        int soon = UI.getCurrent().getPollInterval();
        for (int looks = 1; looks < ScanWatch.MOST_LOOKS; looks++) {
            look();
        }
        assertThat(UI.getCurrent().getPollInterval()).isGreaterThan(soon);
        assertThat(text(_get(ScanWatch.class))).isEmpty();

        look();

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(NEVER);
        assertThat(text(_get(ScanWatch.class))).contains("The check for viruses takes longer than usual.");
    }

    @Test
    void anotherPageDoesNotAsk() {
        scan("1.pdf", Scan.WAITING);
        open(DocumentsView.class);

        UI.getCurrent().navigate(ApplicationView.class);

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(NEVER);
    }

    private static void open(Class<? extends Component> view) {
        UI.getCurrent().navigate(ApplicationView.class);
        UI.getCurrent().navigate(view);
    }

    private static void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void scan(String name, Scan found) {
        portal.papers.save(paper(name).scanned(found));
    }

    private Paper paper(String name) {
        return portal.papers.findAll(draft.applicant()).stream()
                .filter(paper -> paper.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static LibraryRow row(String name) {
        return _find(LibraryRow.class).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SlotSection place() {
        return _find(SlotSection.class).stream()
                .filter(place -> place.slot().kind() == DocumentKind.TRAVEL_DOCUMENT
                        && place.slot().subject().equals(Subject.APPLICANT))
                .findFirst()
                .orElseThrow();
    }
}
