package hk.praya.portal.papers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.portal.testing.Visits.press;
import static hk.praya.portal.testing.Visits.pressIn;
import static hk.praya.portal.testing.Visits.refuseInBrowser;
import static hk.praya.portal.testing.Visits.send;
import static hk.praya.portal.testing.Visits.sendInVain;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Step;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Remark;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Subject;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Language;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.portal.application.ApplicationView;
import hk.praya.portal.application.CurrentDraft;
import hk.praya.portal.component.Chip;
import hk.praya.portal.component.DocumentRow;
import hk.praya.portal.component.FailedFileRow;
import hk.praya.portal.component.Picker;
import hk.praya.portal.filing.CheckView;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsViewTest {

    private final PortalInMemory portal = new PortalInMemory(CurrentDraft.class, PaperIntake.class);
    private final Application.Draft draft = Sample.draft(portal);

    @BeforeEach
    void open() {
        portal.browse(DocumentsView.class, ApplicationView.class, CheckView.class);
        UI.getCurrent().navigate(DocumentsView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void papersAreGroupedByWhomTheyAreAbout() {
        assertThat(_find(PersonSection.class))
                .extracting(person -> _get(person, H2.class).getText())
                .containsExactly("You", "Mei Ling, your spouse", "Theo, your child");
        assertThat(text(_find(PersonSection.class).getLast())).contains("0 of 3 needed papers are there.");
    }

    @Test
    void aPlaceSaysWhatItIsForAndWhatItProves() {
        assertThat(text(place(DocumentKind.LANGUAGE_PROOF)))
                .contains("Proof of languages", "A test result", "Proves: Two languages\u00a0· English");
        assertThat(text(place(DocumentKind.NET_WORTH))).contains("Needed whatever you claim.");
        assertThat(text(place(DocumentKind.HONG_KONG_IDENTITY_CARD))).contains("Only if you have it.");
        assertThat(chip(DocumentKind.LANGUAGE_PROOF)).isEqualTo("Needed");
        assertThat(chip(DocumentKind.DEGREE_TRANSCRIPT)).isEqualTo("Helpful");
    }

    @Test
    void aFileThatIsTakenIsListedAndCounted() {
        send(place(DocumentKind.EMPLOYMENT_LETTER), "letter.pdf", Sample.pdf("letter"));

        assertThat(rows(DocumentKind.EMPLOYMENT_LETTER)).containsExactly("letter.pdf");
        assertThat(text(place(DocumentKind.EMPLOYMENT_LETTER)))
                .contains(
                        "1 KB\u00a0· added 20 November 2026, 09:00",
                        "letter.pdf, in a new tab",
                        "letter.pdf was added.");
        assertThat(chip(DocumentKind.EMPLOYMENT_LETTER)).isEqualTo("Received");
        assertThat(text(_get(PaperPanel.class))).contains("2evidenced of 9 claimed", "4 short of the threshold of 6");
        assertThat(text(_get(PaperBar.class))).startsWith("2 evidenced and 9 claimed; 6 are needed.");
        assertThat(stored()).extracting(Document::name).containsExactly("letter.pdf");
    }

    @Test
    void severalFilesShareAPlace() {
        send(place(DocumentKind.TRAVEL_DOCUMENT), "one.pdf", Sample.pdf("one"));
        send(place(DocumentKind.TRAVEL_DOCUMENT), "two.pdf", Sample.pdf("two"));

        assertThat(rows(DocumentKind.TRAVEL_DOCUMENT)).containsExactly("one.pdf", "two.pdf");
    }

    @Test
    void theSameFileTwiceIsThereOnce() {
        send(place(DocumentKind.TRAVEL_DOCUMENT), "one.pdf", Sample.pdf("one"));
        send(place(DocumentKind.TRAVEL_DOCUMENT), "again.pdf", Sample.pdf("one"));

        assertThat(rows(DocumentKind.TRAVEL_DOCUMENT)).containsExactly("one.pdf");
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPTY", "TOO_BIG", "WRONG_TYPE", "ENCRYPTED", "BROKEN"})
    void aFileThatIsRefusedStaysInTheSameListWithWhatToDo(DocumentProblem problem) {
        send(place(DocumentKind.TRAVEL_DOCUMENT), "good.pdf", Sample.pdf("good"));
        portal.store.refuseNext(problem);
        send(place(DocumentKind.TRAVEL_DOCUMENT), "bad.pdf", Sample.pdf("bad"));

        assertThat(rows(DocumentKind.TRAVEL_DOCUMENT)).containsExactly("good.pdf");
        assertThat(text(_get(place(DocumentKind.TRAVEL_DOCUMENT), FailedFileRow.class)))
                .contains("bad.pdf", "Not added. " + Words.of(problem));
        assertThat(chip(DocumentKind.TRAVEL_DOCUMENT)).isEqualTo("There is a problem");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aFileTooManyIsRefusedAndTheOthersStay() {
        for (int number = 1; number <= DocumentKind.LANGUAGE_PROOF.mostFiles() + 1; number++) {
            send(place(DocumentKind.LANGUAGE_PROOF), number + ".pdf", Sample.pdf("n" + number));
        }

        assertThat(rows(DocumentKind.LANGUAGE_PROOF)).containsExactly("1.pdf", "2.pdf", "3.pdf");
        assertThat(_get(FailedFileRow.class).name()).isEqualTo("4.pdf");
        assertThat(text(place(DocumentKind.LANGUAGE_PROOF)))
                .contains(Words.of(DocumentProblem.TOO_MANY), "This place takes 3 files, and all are there.");
    }

    @Test
    void aTransferThatBreaksOffIsARowOfItsOwn() {
        portal.store.breakOffNext();
        sendInVain(place(DocumentKind.NET_WORTH), "bank.pdf", Sample.pdf("bank"));

        assertThat(text(_get(place(DocumentKind.NET_WORTH), FailedFileRow.class)))
                .contains("bank.pdf", Words.of(DocumentProblem.INTERRUPTED));
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatTheBrowserRefusesByItselfIsSaidInTheSameWords() {
        refuseInBrowser(place(DocumentKind.NET_WORTH), "huge.pdf", Words.of(DocumentProblem.TOO_BIG));

        assertThat(text(_get(FailedFileRow.class)))
                .contains("huge.pdf", "Not added. " + Words.of(DocumentProblem.TOO_BIG));
    }

    @Test
    void aProblemStaysUntilItIsDismissed() {
        portal.store.refuseNext(DocumentProblem.BROKEN);
        send(place(DocumentKind.NET_WORTH), "bank.pdf", Sample.pdf("bank"));
        send(place(DocumentKind.TRAVEL_DOCUMENT), "passport.pdf", Sample.pdf("passport"));
        assertThat(_find(FailedFileRow.class)).hasSize(1);

        pressIn(_get(FailedFileRow.class), "Dismiss");

        assertThat(_find(FailedFileRow.class)).isEmpty();
        assertThat(chip(DocumentKind.NET_WORTH)).isEqualTo("Needed");
    }

    @Test
    void aProblemGoesWhenAFileOfThatNameIsTaken() {
        portal.store.refuseNext(DocumentProblem.ENCRYPTED);
        send(place(DocumentKind.NET_WORTH), "bank.pdf", Sample.pdf("locked"));
        send(place(DocumentKind.NET_WORTH), "bank.pdf", Sample.pdf("open"));

        assertThat(_find(FailedFileRow.class)).isEmpty();
        assertThat(chip(DocumentKind.NET_WORTH)).isEqualTo("Received");
    }

    @Test
    void aNameIsKeptWithoutWhatCouldDeceive() {
        send(place(DocumentKind.NET_WORTH), "C:\\me\\bank\u202Efdp.pdf", Sample.pdf("bank"));

        assertThat(stored()).extracting(Document::name).containsExactly("bankfdp.pdf");
    }

    @Test
    void whatIsNoticedIsSaidBesideTheFileAndAsksForATranslation() {
        portal.look.notices(new Remark.DarkPage(1), new Remark.ForeignLanguage("pt"));
        send(place(DocumentKind.NET_WORTH), "banco.pdf", Sample.pdf("banco"));

        assertThat(text(_get(DocumentRow.class))).contains("Page 1 is very dark", "This seems to be in Portuguese");
        assertThat(place(DocumentKind.CERTIFIED_TRANSLATION)).isNotNull();
        assertThat(portal.look.expectations().getLast().name())
                .isEqualTo(Sample.PROFILE.person().name());
    }

    @Test
    void aDocumentIsReplacedInItsPlace() {
        send(place(DocumentKind.PHOTOGRAPH), "old.pdf", Sample.pdf("old"));
        pressIn(_get(DocumentRow.class), "Replace");
        send(_get(DocumentRow.class), "new.pdf", Sample.pdf("new"));

        assertThat(rows(DocumentKind.PHOTOGRAPH)).containsExactly("new.pdf");
        assertThat(stored()).extracting(Document::name).containsExactly("new.pdf");
    }

    @Test
    void aReplacementThatIsRefusedLeavesTheDocumentAsItWas() {
        send(place(DocumentKind.PHOTOGRAPH), "old.pdf", Sample.pdf("old"));
        pressIn(_get(DocumentRow.class), "Replace");
        portal.store.refuseNext(DocumentProblem.BROKEN);
        send(_get(DocumentRow.class), "new.pdf", Sample.pdf("new"));

        assertThat(rows(DocumentKind.PHOTOGRAPH)).containsExactly("old.pdf");
        assertThat(_get(FailedFileRow.class).name()).isEqualTo("new.pdf");
    }

    @Test
    void removingAsksOnce() {
        send(place(DocumentKind.PHOTOGRAPH), "me.pdf", Sample.pdf("me"));
        pressIn(_get(DocumentRow.class), "Remove");
        pressIn(_get(DocumentRow.class), "Keep it");
        assertThat(stored()).hasSize(1);

        pressIn(_get(DocumentRow.class), "Remove");
        pressIn(_get(DocumentRow.class), "Yes, remove it");

        assertThat(stored()).isEmpty();
        assertThat(_find(DocumentRow.class)).isEmpty();
        assertThat(chip(DocumentKind.PHOTOGRAPH)).isEqualTo("Needed");
    }

    @Test
    void papersThatAreNotAskedForAnyMoreAreKeptAndShown() {
        send(place(DocumentKind.LANGUAGE_PROOF), "ielts.pdf", Sample.pdf("ielts"));
        var profile = portal.profiles.find(draft.applicant()).orElseThrow();
        portal.profiles.save(
                profile.with(profile.profile().withLanguage(new Language(Answer.UNANSWERED, Answer.UNANSWERED, null))));

        UI.getCurrent().navigate(ApplicationView.class);
        UI.getCurrent().navigate(DocumentsView.class);

        assertThat(_find(SlotSection.class)).noneMatch(p -> p.slot().kind() == DocumentKind.LANGUAGE_PROOF);
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Kept, but not asked for now");
        assertThat(_get(DocumentRow.class).name()).isEqualTo("ielts.pdf");
    }

    @Test
    void goingOnNamesWhatIsMissingFirst() {
        press("Continue");

        assertThat(text(_get(MissingPapers.class)))
                .contains("14 papers are still missing", "You: Photograph", "Theo, your child: Birth certificate");
        assertThat(completed()).doesNotContain(Step.DOCUMENTS);
    }

    @Test
    void oneMayGoOnWithoutWhatIsMissing() {
        press("Continue");
        pressIn(_get(MissingPapers.class), "Go on without them");

        assertThat(completed()).contains(Step.DOCUMENTS);
        assertThat(PortalInMemory.path()).isEqualTo("application/check");
    }

    @Test
    void withEverythingThereGoingOnGoesOn() {
        for (var place : _find(SlotSection.class)) {
            send(place, "paper.pdf", Sample.pdf(place.slot().toString()));
        }
        press("Continue");

        assertThat(completed()).contains(Step.DOCUMENTS);
        assertThat(PortalInMemory.path()).isEqualTo("application/check");
    }

    @Test
    void whatWasFiledInAnotherTabIsSaidOnTheTaskList() {
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);

        press("Continue");

        assertThat(PortalInMemory.path()).isEqualTo("application");
        assertThat(text(_get(ApplicationView.class))).contains("This application has been filed in another tab.");
    }

    @Test
    void whatWasDoneToAFileIsSaidUntilItsOwnerIsFineWithIt() {
        send(place(DocumentKind.PHOTOGRAPH), "me.jpg", Sample.pdf("me"));
        change(Sample.prepared(
                paper("me.jpg"), paper("me.jpg").content(), Alteration.TURNED_UPRIGHT, Alteration.LOCATION_REMOVED));

        assertThat(text(_get(place(DocumentKind.PHOTOGRAPH), DocumentRow.class)))
                .contains("not quite as you chose it", "It was turned upright.", "The place where the photograph")
                .doesNotContain("It was made smaller.");
        assertThat(links(place(DocumentKind.PHOTOGRAPH)))
                .contains("documents/" + stored().getFirst().id() + "/original");

        pressIn(_get(place(DocumentKind.PHOTOGRAPH), DocumentRow.class), "Fine");

        assertThat(paper("me.jpg").prepared()).isNull();
        assertThat(text(_get(place(DocumentKind.PHOTOGRAPH), DocumentRow.class)))
                .doesNotContain("not quite as you chose it");
        assertThat(links(place(DocumentKind.PHOTOGRAPH)))
                .doesNotContain("documents/" + stored().getFirst().id() + "/original");
    }

    @Test
    void whatWaitsToBeScannedIsSaidAndCannotBeOpened() {
        send(place(DocumentKind.PHOTOGRAPH), "me.jpg", Sample.pdf("me"));
        change(paper("me.jpg").scanned(Scan.WAITING));

        assertThat(text(_get(place(DocumentKind.PHOTOGRAPH), DocumentRow.class)))
                .contains("being checked for viruses");
        assertThat(links(place(DocumentKind.PHOTOGRAPH))).isEmpty();
        assertThat(chip(DocumentKind.PHOTOGRAPH)).isEqualTo("Received");
    }

    @Test
    void aVirusIsToldAndTheRowIsRemoved() {
        send(place(DocumentKind.PHOTOGRAPH), "me.jpg", Sample.pdf("me"));
        change(paper("me.jpg").scanned(Scan.INFECTED));

        assertThat(text(_get(place(DocumentKind.PHOTOGRAPH), DocumentRow.class)))
                .contains("me.jpg", "A virus was found in this file");
        assertThat(links(place(DocumentKind.PHOTOGRAPH))).isEmpty();
        assertThat(chip(DocumentKind.PHOTOGRAPH)).isEqualTo("Needed");

        pressIn(_get(place(DocumentKind.PHOTOGRAPH), DocumentRow.class), "Remove");
        pressIn(_get(place(DocumentKind.PHOTOGRAPH), DocumentRow.class), "Yes, remove it");

        assertThat(stored()).isEmpty();
    }

    @Test
    void thatNobodyScansIsSaidBeforeAnythingIsAdded() {
        assertThat(text(_get(UnscannedNote.class))).isEqualTo("Files are not scanned for viruses on this portal.");
    }

    @Test
    void whereSomebodyScansNothingIsSaidWhateverLiesThereFromBefore() {
        send(place(DocumentKind.PHOTOGRAPH), "me.jpg", Sample.pdf("me"));
        portal.scanner.switchOn();

        UI.getCurrent().getPage().reload();

        assertThat(paper("me.jpg").scan()).isEqualTo(Scan.NOT_SCANNED);
        assertThat(_find(UnscannedNote.class)).isEmpty();
    }

    @Test
    void onePaperLiesInSeveralPlacesAndForSeveralPeople() {
        send(place(DocumentKind.DEGREE_CERTIFICATE), "degree.pdf", Sample.pdf("degree"));
        var spouse = _find(_find(PersonSection.class).get(1), SlotSection.class).getFirst();
        pick(place(DocumentKind.DEGREE_TRANSCRIPT), "degree.pdf");
        pick(spouse, "degree.pdf");

        assertThat(rows(DocumentKind.DEGREE_TRANSCRIPT)).containsExactly("degree.pdf");
        assertThat(_get(spouse, DocumentRow.class).name()).isEqualTo("degree.pdf");
        assertThat(stored())
                .hasSize(3)
                .extracting(document -> document.paper().id())
                .containsOnly(paper("degree.pdf").id());
        assertThat(chip(DocumentKind.DEGREE_TRANSCRIPT)).isEqualTo("Received");
    }

    @Test
    void whatIsInAPlaceAlreadyIsNotOfferedThere() {
        assertThat(_find(place(DocumentKind.DEGREE_TRANSCRIPT), Shelf.class)).isEmpty();

        send(place(DocumentKind.DEGREE_CERTIFICATE), "degree.pdf", Sample.pdf("degree"));

        assertThat(_find(place(DocumentKind.DEGREE_CERTIFICATE), Shelf.class)).isEmpty();
        assertThat(_find(place(DocumentKind.DEGREE_TRANSCRIPT), Shelf.class)).hasSize(1);
    }

    @Test
    void whatAVirusWasFoundInIsNotOffered() {
        send(place(DocumentKind.DEGREE_CERTIFICATE), "degree.pdf", Sample.pdf("degree"));
        change(paper("degree.pdf").scanned(Scan.INFECTED));

        assertThat(_find(place(DocumentKind.DEGREE_TRANSCRIPT), Shelf.class)).isEmpty();
    }

    @Test
    void pickingCanBeLeftOff() {
        send(place(DocumentKind.DEGREE_CERTIFICATE), "degree.pdf", Sample.pdf("degree"));
        pressIn(place(DocumentKind.DEGREE_TRANSCRIPT), "Use one I already have");
        pressIn(_get(place(DocumentKind.DEGREE_TRANSCRIPT), Picker.class), "Close");

        assertThat(_find(place(DocumentKind.DEGREE_TRANSCRIPT), Picker.class)).isEmpty();
        assertThat(rows(DocumentKind.DEGREE_TRANSCRIPT)).isEmpty();
    }

    @Test
    void theSameContentIsNoticedUnderWhateverName() {
        send(place(DocumentKind.DEGREE_CERTIFICATE), "degree.pdf", Sample.pdf("degree"));
        assertThat(text(_get(place(DocumentKind.DEGREE_CERTIFICATE), KnownPapers.class)))
                .isEmpty();

        send(place(DocumentKind.DEGREE_TRANSCRIPT), "copy.pdf", Sample.pdf("degree"));
        assertThat(text(place(DocumentKind.DEGREE_TRANSCRIPT)))
                .contains("You have “copy.pdf” already, as “degree.pdf”; it is used here too.");
        assertThat(rows(DocumentKind.DEGREE_TRANSCRIPT)).containsExactly("degree.pdf");

        send(place(DocumentKind.WORK_ABROAD), "degree.pdf", Sample.pdf("degree"));
        assertThat(text(place(DocumentKind.WORK_ABROAD)))
                .contains("You have “degree.pdf” already; it is used here too.");
    }

    @Test
    void whatIsTakenIsSaidFirst() {
        assertThat(text(_get(DocumentsView.class))).contains("PDFs and pictures, up to 50 MB each");
        assertThat(_get(place(DocumentKind.NET_WORTH), Upload.class).getMaxFileSize())
                .isEqualTo(50 * 1024 * 1024);
    }

    private void pick(SlotSection place, String name) {
        pressIn(place, "Use one I already have");
        pressIn(_get(place, Picker.class), name);
    }

    private Paper paper(String name) {
        return portal.papers.findAll(draft.applicant()).stream()
                .filter(paper -> paper.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Changes a paper behind the page, which is then opened anew. */
    private void change(Paper paper) {
        portal.papers.save(paper);
        UI.getCurrent().navigate(ApplicationView.class);
        UI.getCurrent().navigate(DocumentsView.class);
    }

    private static List<String> links(SlotSection place) {
        return _find(place, Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private SlotSection place(DocumentKind kind) {
        return _find(SlotSection.class).stream()
                .filter(place ->
                        place.slot().kind() == kind && place.slot().subject().equals(Subject.APPLICANT))
                .findFirst()
                .orElseThrow();
    }

    private String chip(DocumentKind kind) {
        return _get(place(kind), Chip.class).getText();
    }

    private List<String> rows(DocumentKind kind) {
        return _find(place(kind), DocumentRow.class).stream()
                .map(DocumentRow::name)
                .toList();
    }

    private List<Document> stored() {
        return portal.documents.findAll(draft.id(), draft.applicant());
    }

    private Set<Step> completed() {
        return portal.applications.requireDraft(draft.id(), draft.applicant()).completed();
    }
}
