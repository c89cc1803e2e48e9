package hk.praya.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.NotFound;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Filing;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Prepared;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.usecase.AcceptPaper;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.KeepPaper;
import hk.praya.domain.usecase.PlacePaper;
import hk.praya.domain.usecase.RemoveDocument;
import hk.praya.domain.usecase.RemovePaper;
import hk.praya.domain.usecase.ReplaceDocument;
import hk.praya.domain.usecase.ScanPaper;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A library of one's own: handed in once, used in many places, kept until it is let go. */
class LibraryTest {

    private static final Slot NET_WORTH = new Slot(Subject.APPLICANT, DocumentKind.NET_WORTH);
    private static final Slot PHOTOGRAPH = new Slot(Subject.APPLICANT, DocumentKind.PHOTOGRAPH);
    private static final Slot OTHER = new Slot(Subject.APPLICANT, DocumentKind.OTHER);
    private static final ContentId ORIGINAL = content('f');

    private final PortalInMemory portal = new PortalInMemory();
    private final AccountId stranger = portal.register("stranger@example.org", Role.APPLICANT);
    private final Application.Draft draft = Sample.draft(portal);
    private final AccountId owner = draft.applicant();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void thePaperThatIsAddedIsInTheLibrary() {
        var document = add(NET_WORTH, "bank.pdf", kept('a'));

        assertThat(portal.papers.findAll(owner)).containsExactly(document.paper());
        assertThat(document.name()).isEqualTo("bank.pdf");
    }

    @Test
    void theSameContentIsOnePaperInManyPlaces() {
        var first = add(NET_WORTH, "bank.pdf", kept('a'));
        var second = add(OTHER, "again.pdf", kept('a'));

        assertThat(second.paper()).isEqualTo(first.paper());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(portal.papers.findAll(owner)).hasSize(1);
    }

    @Test
    void aPaperOfTheLibraryIsPlacedOnceInASlot() {
        var paper = portal.get(KeepPaper.class).keep(owner, "bank.pdf", kept('a'));

        var once = place(NET_WORTH, paper);
        var twice = place(NET_WORTH, paper);

        assertThat(once).isInstanceOf(AddedDocument.Added.class).isEqualTo(twice);
    }

    @Test
    void aFullSlotTakesNoMore() {
        add(PHOTOGRAPH, "me.jpg", kept('a'));
        var paper = portal.get(KeepPaper.class).keep(owner, "me-too.jpg", kept('b'));

        assertThat(place(PHOTOGRAPH, paper)).isEqualTo(new AddedDocument.Refused(DocumentProblem.TOO_MANY));
    }

    @Test
    void nobodyPlacesWhatIsNotTheirs() {
        var paper = portal.get(KeepPaper.class).keep(stranger, "theirs.pdf", kept('a'));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> place(NET_WORTH, paper));
    }

    @Test
    void whatTakesAPapersPlaceTakesItEverywhereAndTheEarlierStays() {
        var first = add(NET_WORTH, "bank.pdf", kept('a'));
        add(OTHER, "bank.pdf", kept('a'));

        var replaced = portal.get(ReplaceDocument.class).replace(owner, first.id(), "bank-2.pdf", kept('b'));

        assertThat(replaced.paper().replaces()).isEqualTo(first.paper().id());
        assertThat(documents()).extracting(Document::name).containsExactly("bank-2.pdf", "bank-2.pdf");
        assertThat(portal.papers.find(first.paper().id(), owner)).isPresent();
    }

    @Test
    void whatIsTakenOutOfAPlaceStaysInTheLibrary() {
        var document = add(NET_WORTH, "bank.pdf", kept('a'));

        portal.get(RemoveDocument.class).remove(owner, document.id());

        assertThat(documents()).isEmpty();
        assertThat(portal.papers.findAll(owner)).containsExactly(document.paper());
    }

    @Test
    void whatIsTakenOutOfTheLibraryLeavesEveryPlaceOfADraft() {
        var document = add(NET_WORTH, "bank.pdf", kept('a'));
        add(OTHER, "bank.pdf", kept('a'));

        assertThat(portal.get(RemovePaper.class)
                        .remove(stranger, document.paper().id()))
                .isTrue();
        assertThat(documents()).hasSize(2);
        assertThat(portal.get(RemovePaper.class).remove(owner, document.paper().id()))
                .isTrue();
        assertThat(documents()).isEmpty();
        assertThat(portal.papers.findAll(owner)).isEmpty();
    }

    @Test
    void whatWasFiledStays() {
        var document = add(NET_WORTH, "bank.pdf", kept('a'));
        file();

        assertThat(portal.get(RemovePaper.class).remove(owner, document.paper().id()))
                .isFalse();
        assertThat(portal.papers.findAll(owner)).containsExactly(document.paper());
    }

    @Test
    void filingLetsGoOfOriginalsAndOfEarlierVersions() {
        var first = add(NET_WORTH, "bank.pdf", kept('a'));
        var made = new Reception.Kept(
                content('b'), FileType.JPEG, 1, new Prepared(ORIGINAL, Set.of(Alteration.SHRUNK)), Scan.NOT_SCANNED);
        portal.get(ReplaceDocument.class).replace(owner, first.id(), "bank-2.jpg", made);
        assertThat(portal.papers.findAll(owner)).hasSize(2);

        file();

        assertThat(portal.papers.findAll(owner)).singleElement().satisfies(paper -> {
            assertThat(paper.name()).isEqualTo("bank-2.jpg");
            assertThat(paper.prepared()).isNull();
        });
    }

    @Test
    void acceptingTwiceAcceptsOnce() {
        var made = new Reception.Kept(
                content('b'),
                FileType.JPEG,
                1,
                new Prepared(ORIGINAL, Set.of(Alteration.TURNED_UPRIGHT)),
                Scan.NOT_SCANNED);
        var paper = portal.get(KeepPaper.class).keep(owner, "me.jpg", made);

        portal.get(AcceptPaper.class).accept(stranger, paper.id());
        assertThat(portal.papers.find(paper.id(), owner).orElseThrow().prepared())
                .isNotNull();
        portal.get(AcceptPaper.class).accept(owner, paper.id());
        portal.get(AcceptPaper.class).accept(owner, paper.id());
        assertThat(portal.papers.find(paper.id(), owner).orElseThrow().prepared())
                .isNull();
    }

    @Test
    void whatWaitsToBeScannedIsNotFiled() {
        add(NET_WORTH, "bank.pdf", scanned('a', Scan.WAITING));

        assertThat(tryToFile()).isInstanceOf(Filing.Refused.class);
        portal.get(ScanPaper.class).scanned(portal.papers.findWaiting(1).getFirst(), true);
        assertThat(tryToFile()).isInstanceOf(Filing.Accepted.class);
    }

    @Test
    void anInfectedPaperIsToldOnceAndIsNeitherFiledNorPlaced() {
        var document = add(NET_WORTH, "bank.pdf", scanned('a', Scan.WAITING));
        var waiting = document.paper();

        portal.get(ScanPaper.class).scanned(waiting, false);
        portal.get(ScanPaper.class).scanned(waiting, false);

        assertThat(portal.letters.posted())
                .singleElement()
                .isInstanceOfSatisfying(
                        Letter.VirusFound.class,
                        letter -> assertThat(letter.name()).isEqualTo("bank.pdf"));
        assertThat(place(OTHER, waiting)).isEqualTo(new AddedDocument.Refused(DocumentProblem.INFECTED));
        assertThat(file().submission().documents()).isEmpty();
    }

    private Document add(Slot slot, String name, Reception.Kept kept) {
        return ((AddedDocument.Added) portal.get(AddDocument.class).add(owner, draft.id(), slot, name, kept))
                .document();
    }

    private AddedDocument place(Slot slot, Paper paper) {
        return portal.get(PlacePaper.class).place(owner, draft.id(), slot, paper.id());
    }

    private List<Document> documents() {
        return portal.documents.findAll(draft.id(), owner);
    }

    private Filing tryToFile() {
        return portal.get(FileApplication.class).file(owner, draft.id(), "CHAN Siu Ming", true);
    }

    private Filing.Accepted file() {
        return (Filing.Accepted) tryToFile();
    }

    private static Reception.Kept kept(char content) {
        return scanned(content, Scan.NOT_SCANNED);
    }

    private static Reception.Kept scanned(char content, Scan scan) {
        return new Reception.Kept(content(content), FileType.PDF, 1000, null, scan);
    }

    private static ContentId content(char digit) {
        return new ContentId(String.valueOf(digit).repeat(64));
    }
}
