package hk.praya.portal.papers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static hk.praya.portal.testing.Visits.pressIn;
import static hk.praya.portal.testing.Visits.send;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.portal.application.CurrentDraft;
import hk.praya.portal.component.FailedFileRow;
import hk.praya.portal.component.FileRow;
import hk.praya.portal.component.Picker;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LibraryViewTest {

    private static final Slot LETTER = new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER);

    private final PortalInMemory portal = new PortalInMemory(CurrentDraft.class, PaperIntake.class, Library.class);
    private final Application.Draft draft = Sample.draft(portal);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void anEmptyLibrarySaysWhatWillBeThere() {
        open();

        assertThat(text(_get(LibraryView.class))).contains("Nothing is here yet.", "up to 50 MB each");
        assertThat(_find(LibraryRow.class)).isEmpty();
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void aFileIsKeptForNoPlaceYet() {
        open();
        send(_get(LibraryView.class), "degree.pdf", Sample.pdf("degree"));

        assertThat(names()).containsExactly("degree.pdf");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("One document");
        assertThat(text(_get(LibraryRow.class))).contains("Not used yet", "1 KB\u00a0· added 20 November 2026, 09:00");
        assertThat(links()).containsExactly("documents/" + paper("degree.pdf").id());
    }

    @Test
    void aFileThatIsRefusedSaysWhy() {
        open();
        portal.store.refuseNext(DocumentProblem.ENCRYPTED);
        send(_get(LibraryView.class), "locked.pdf", Sample.pdf("locked"));

        assertThat(text(_get(FailedFileRow.class))).contains("locked.pdf", "protected by a password");
        assertThat(names()).isEmpty();
    }

    @Test
    void aRefusalLeadsToItsHelpInATabOfItsOwn() {
        open();
        portal.store.refuseNext(DocumentProblem.ENCRYPTED);
        send(_get(LibraryView.class), "locked.pdf", Sample.pdf("locked"));

        var help = _get(_get(FailedFileRow.class), Anchor.class);
        assertThat(help.getHref()).isEqualTo("help/problems#file-encrypted");
        assertThat(help.getTarget()).contains("_blank");
        assertThat(text(help)).contains("What this means, and what you can do", "locked.pdf");
    }

    @Test
    void theSameContentIsThereOnceAndNoticed() {
        open();
        send(_get(LibraryView.class), "degree.pdf", Sample.pdf("degree"));
        send(_get(LibraryView.class), "copy.pdf", Sample.pdf("degree"));

        assertThat(names()).containsExactly("degree.pdf");
        assertThat(text(_get(KnownPapers.class))).contains("You have “copy.pdf” already, as “degree.pdf”");
    }

    @Test
    void whereAPaperIsUsedIsNamedPersonByPerson() throws IOException {
        add(LETTER, "letter.pdf");
        add(new Slot(Subject.of(spouse()), DocumentKind.MARRIAGE_CERTIFICATE), "letter.pdf");
        open();

        assertThat(text(_get(LibraryRow.class)))
                .contains("Used for: You: Employers’ letters\u00a0· Mei Ling, your spouse: Marriage or partnership");
    }

    @Test
    void aPaperIsPutInAPlaceOfTheDraft() throws IOException {
        shelve("letter.pdf");
        open();
        pressIn(_get(LibraryRow.class), "Use in an application");
        pressIn(_get(Picker.class), "You: Employers’ letters");

        assertThat(portal.documents.findAll(draft.id(), draft.applicant()))
                .singleElement()
                .satisfies(document -> assertThat(document.slot()).isEqualTo(LETTER));
        assertThat(text(_get(LibraryRow.class))).contains("Used for: You: Employers’ letters");

        pressIn(_get(LibraryRow.class), "Use in an application");
        assertThat(text(_get(Picker.class)))
                .contains("Theo, your child: Birth certificate")
                .doesNotContain("You: Employers’ letters");
    }

    @Test
    void aPlaceThatIsFullTakesNoMoreAndSaysSo() throws IOException {
        add(new Slot(Subject.APPLICANT, DocumentKind.PHOTOGRAPH), "me.jpg");
        shelve("other.jpg");
        open();
        pressIn(row("other.jpg"), "Use in an application");
        pressIn(_get(row("other.jpg"), Picker.class), "You: Photograph");

        assertThat(text(row("other.jpg"))).contains("Not added to You: Photograph. This place takes no more files.");
    }

    @Test
    void withoutADraftThereIsNoPlaceToUseItIn() throws IOException {
        shelve("letter.pdf");
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);
        open();

        assertThat(_find(_get(LibraryRow.class), NativeButton.class)).hasSize(1);
    }

    @Test
    void removingSaysFromWhereAndTakesItOutOfThere() throws IOException {
        add(LETTER, "letter.pdf");
        open();
        pressIn(_get(LibraryRow.class), "Remove");
        assertThat(text(_get(FileQuestion.class)))
                .contains("Remove letter.pdf from your documents? It is taken out of the place it is used in, too.");
        pressIn(_get(LibraryRow.class), "Keep it");
        assertThat(names()).containsExactly("letter.pdf");

        pressIn(_get(LibraryRow.class), "Remove");
        pressIn(_get(LibraryRow.class), "Yes, remove it");

        assertThat(names()).isEmpty();
        assertThat(portal.documents.findAll(draft.id(), draft.applicant())).isEmpty();
    }

    @Test
    void whatWasFiledStaysAndItIsSaidWhy() throws IOException {
        add(LETTER, "letter.pdf");
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);
        var reference = portal.submissions.find(draft.id()).orElseThrow().reference();
        open();
        assertThat(text(_get(LibraryRow.class))).contains("Used for: filed under " + reference);

        pressIn(_get(LibraryRow.class), "Remove");
        pressIn(_get(LibraryRow.class), "Yes, remove it");

        assertThat(names()).containsExactly("letter.pdf");
        assertThat(text(_get(LibraryRow.class))).contains("belongs to something you have filed, so it stays");
    }

    @Test
    void earlierVersionsAreFoldedUnderTheLater() throws IOException {
        add(LETTER, "first.pdf");
        portal.get(PaperIntake.class)
                .replace(
                        draft.applicant(),
                        portal.documents
                                .findAll(draft.id(), draft.applicant())
                                .getFirst()
                                .id(),
                        "second.pdf",
                        content("second.pdf"));
        open();

        assertThat(_find(H2.class)).extracting(H2::getText).contains("One document");
        assertThat(names()).containsExactly("second.pdf", "first.pdf");
        assertThat(text(row("second.pdf"))).contains("One earlier version", "first.pdf");
        assertThat(text(row("first.pdf"))).contains("Not used yet");
    }

    @Test
    void whatWasDoneToAFileIsSaidAndAccepted() throws IOException {
        shelve("photo.heic");
        var paper = paper("photo.heic");
        portal.papers.save(Sample.prepared(paper, paper.content(), Alteration.CONVERTED, Alteration.SHRUNK));
        open();
        assertThat(text(_get(LibraryRow.class))).contains("a type of file that everybody can open", "made smaller");
        assertThat(links()).contains("documents/" + paper.id() + "/original");

        pressIn(_get(LibraryRow.class), "Fine");

        assertThat(paper("photo.heic").prepared()).isNull();
        assertThat(links()).containsExactly("documents/" + paper.id());
    }

    @Test
    void whatIsInfectedIsSaidAndUsedNowhere() throws IOException {
        shelve("photo.jpg");
        portal.papers.save(paper("photo.jpg").scanned(Scan.INFECTED));
        open();

        assertThat(text(_get(LibraryRow.class))).contains("A virus was found").doesNotContain("Use in an application");
        assertThat(links()).isEmpty();
    }

    @Test
    void aLongLibraryIsNarrowedByName() throws IOException {
        for (int number = 1; number <= 10; number++) {
            shelve("paper-%03d.pdf".formatted(number));
        }
        open();
        assertThat(_find(LibraryRow.class)).hasSize(10);
        assertThat(_find(TextField.class)).isEmpty();

        shelve("成績單.pdf");
        UI.getCurrent().navigate(Elsewhere.class);
        UI.getCurrent().navigate(LibraryView.class);
        _setValue(_get(TextField.class), "成績");
        assertThat(names()).containsExactly("成績單.pdf");

        _setValue(_get(TextField.class), "nothing");
        assertThat(text(_get(LibraryView.class))).contains("None of your documents has that in its name.");
    }

    @Test
    void nobodySeesWhatIsSomebodyElses() throws IOException {
        shelve("letter.pdf");
        portal.account.applicant(Sample.stranger(portal));
        open();

        assertThat(_find(LibraryRow.class)).isEmpty();
    }

    @Test
    void itIsForApplicants() {
        assertThat(LibraryView.class.getAnnotation(RolesAllowed.class).value()).containsExactly(Role.APPLICANT.name());
    }

    private void open() {
        portal.browse(LibraryView.class, Elsewhere.class);
        UI.getCurrent().navigate(LibraryView.class);
    }

    private void add(Slot slot, String name) throws IOException {
        portal.get(PaperIntake.class).add(owner(), draft.id(), slot, name, content(name));
    }

    private void shelve(String name) throws IOException {
        portal.get(PaperIntake.class).shelve(owner(), name, content(name), _ -> {});
    }

    private static ByteArrayInputStream content(String name) {
        return new ByteArrayInputStream(Sample.pdf(name));
    }

    private AccountId owner() {
        return draft.applicant();
    }

    private DependantId spouse() {
        return portal.dependants.findAll(draft.id(), owner()).getFirst().id();
    }

    private Paper paper(String name) {
        return portal.papers.findAll(owner()).stream()
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

    private static List<String> names() {
        return _find(LibraryRow.class).stream().map(FileRow::name).toList();
    }

    private static List<String> links() {
        return _find(_get(LibraryView.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }

    /** Another page. */
    @Route("elsewhere")
    public static class Elsewhere extends Div {

        private static final long serialVersionUID = 1L;
    }
}
