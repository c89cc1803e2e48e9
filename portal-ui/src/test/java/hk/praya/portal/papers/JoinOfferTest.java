package hk.praya.portal.papers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static hk.praya.portal.testing.Visits.press;
import static hk.praya.portal.testing.Visits.pressIn;
import static hk.praya.portal.testing.Visits.send;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.internal.JacksonUtils;
import hk.praya.domain.application.Application;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.RemoveDocument;
import hk.praya.portal.application.ApplicationView;
import hk.praya.portal.application.CurrentDraft;
import hk.praya.portal.component.DocumentRow;
import hk.praya.portal.component.Picker;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinOfferTest {

    private static final String TWO = "Join these 2 photographs into one document";
    private static final String THREE = "Join these 3 photographs into one document";

    private final PortalInMemory portal = new PortalInMemory(CurrentDraft.class, PaperIntake.class);
    private final Application.Draft draft = Sample.draft(portal);

    @BeforeEach
    void open() {
        portal.browse(DocumentsView.class, ApplicationView.class);
        UI.getCurrent().navigate(DocumentsView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void itIsOfferedWhereThereAreSeveralPhotographs() {
        sendPhotographs("1.jpg");
        assertThat(_find(place(), JoinOffer.class)).isEmpty();

        sendPhotographs("2.jpg");
        assertThat(text(_get(place(), JoinOffer.class))).startsWith(TWO);
        assertThat(_find(JoinOffer.class)).hasSize(1);
    }

    @Test
    void severalPdfsAreNotOfferedToBeOne() {
        send(place(), "1.pdf", Sample.pdf("1"));
        send(place(), "2.pdf", Sample.pdf("2"));
        assertThat(_find(JoinOffer.class)).isEmpty();

        sendPhotographs("3.jpg");
        assertThat(text(_get(JoinOffer.class))).startsWith("Join these files into one document");
    }

    @Test
    void whatCannotBeOpenedIsNotOffered() {
        sendPhotographs("1.jpg", "2.jpg");
        portal.papers.save(paper("1.jpg").scanned(Scan.WAITING));
        UI.getCurrent().navigate(ApplicationView.class);
        UI.getCurrent().navigate(DocumentsView.class);

        assertThat(_find(JoinOffer.class)).isEmpty();
    }

    @Test
    void theyBecomeOneDocumentInTheOrderTheyWereChosenIn() {
        choose("3.jpg", "1.jpg", "2.jpg");
        sendPhotographs("1.jpg", "2.jpg", "3.jpg");
        offer();
        assertThat(lines()).containsExactly("1 3.jpg", "2 1.jpg", "3 2.jpg");

        press(THREE);

        assertThat(rows()).containsExactly("3.pdf");
        assertThat(stored().getFirst().paper().pages())
                .containsExactly(
                        paper("3.jpg").id(), paper("1.jpg").id(), paper("2.jpg").id());
        assertThat(text(_get(DocumentRow.class))).contains("joined from 3 files");
        assertThat(_find(JoinPanel.class)).isEmpty();
        assertThat(_find(JoinOffer.class)).isEmpty();
        assertThat(_find(place(), Anchor.class))
                .extracting(Anchor::getHref)
                .noneMatch(address -> address.endsWith("/original"));
    }

    @Test
    void whatWasThereBeforeComesInTheOrderOfItsNames() {
        sendPhotographs("page 10.jpg", "page 9.jpg", "page 1.jpg");
        UI.getCurrent().navigate(ApplicationView.class);
        UI.getCurrent().navigate(DocumentsView.class);
        offer();

        assertThat(lines()).containsExactly("1 page 1.jpg", "2 page 9.jpg", "3 page 10.jpg");
    }

    @Test
    void pagesMoveUpAndDownAndThatIsSaid() {
        sendPhotographs("1.jpg", "2.jpg", "3.jpg");
        offer();
        assertThat(moves()).containsExactly("Move down", "Move up", "Move down", "Move up");

        pressIn(line(2), "Move up");
        assertThat(lines()).containsExactly("1 1.jpg", "2 3.jpg", "3 2.jpg");
        assertThat(text(_get(JoinPanel.class))).contains("3.jpg is now number 2 of 3.");
        pressIn(line(0), "Move down");
        assertThat(lines()).containsExactly("1 3.jpg", "2 1.jpg", "3 2.jpg");

        press(THREE);
        assertThat(stored().getFirst().paper().pages().getFirst())
                .isEqualTo(paper("3.jpg").id());
    }

    @Test
    void whatIsUntickedStaysAsItIs() {
        sendPhotographs("1.jpg", "2.jpg", "3.jpg");
        offer();
        _setValue(_get(line(1), Checkbox.class), false);
        assertThat(lines()).containsExactly("1 1.jpg", "– 2.jpg", "2 3.jpg");

        press(TWO);

        assertThat(rows()).containsExactly("1.pdf", "2.jpg");
    }

    @Test
    void aPdfIsJoinedOnlyIfItIsTicked() {
        sendPhotographs("1.jpg", "2.jpg");
        send(place(), "3.pdf", Sample.pdf("3"));
        offer();
        assertThat(lines()).containsExactly("1 1.jpg", "2 2.jpg", "– 3.pdf");

        _setValue(_get(line(2), Checkbox.class), true);
        press("Join these 3 files into one document");

        assertThat(rows()).containsExactly("1.pdf");
    }

    @Test
    void lessThanTwoAreNotJoined() {
        sendPhotographs("1.jpg", "2.jpg");
        offer();
        _setValue(_get(line(1), Checkbox.class), false);

        press("Join into one document");

        assertThat(text(_get(JoinPanel.class))).contains("Tick at least two files");
        assertThat(rows()).containsExactly("1.jpg", "2.jpg");
        _setValue(_get(line(1), Checkbox.class), true);
        assertThat(text(_get(JoinPanel.class))).doesNotContain("Tick at least two files");
        press(TWO);
        assertThat(rows()).containsExactly("1.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_BIG, Together these files are too big to be joined.",
        "CANNOT_SHRINK, Together these files cannot be made small enough",
        "TOO_MANY_PAGES, Together these files have too many pages.",
        "BROKEN, 'They were not joined, and are still here as they were. This file cannot be read'",
    })
    void whatKeepsThemApartIsSaidAndTheyStay(DocumentProblem problem, String sentence) {
        sendPhotographs("1.jpg", "2.jpg");
        offer();
        portal.store.refuseNext(problem);

        press(TWO);

        assertThat(text(_get(JoinPanel.class))).contains(sentence);
        assertThat(rows()).containsExactly("1.jpg", "2.jpg");
    }

    @Test
    void aStoreThatBreaksOffIsToldAndTheyStay() {
        sendPhotographs("1.jpg", "2.jpg");
        offer();
        portal.store.breakOffNext();

        press(TWO);

        assertThat(text(_get(JoinPanel.class))).contains("could not join these just now");
        press(TWO);
        assertThat(rows()).containsExactly("1.pdf");
    }

    @Test
    void whatWasRemovedInAnotherTabIsSaidAndGone() {
        sendPhotographs("1.jpg", "2.jpg", "3.jpg");
        offer();
        portal.get(RemoveDocument.class)
                .remove(draft.applicant(), stored().get(1).id());

        press(THREE);

        assertThat(text(_get(JoinPanel.class))).contains("changed or removed in another tab");
        assertThat(lines()).containsExactly("1 1.jpg", "2 3.jpg");
        assertThat(rows()).containsExactly("1.jpg", "3.jpg");
    }

    @Test
    void theirOrderStaysWhileMoreArrives() {
        sendPhotographs("1.jpg", "2.jpg");
        offer();
        pressIn(line(1), "Move up");
        sendPhotographs("3.jpg");

        assertThat(lines()).containsExactly("1 2.jpg", "2 1.jpg", "3 3.jpg");
    }

    @Test
    void theyCanBeKeptSeparate() {
        sendPhotographs("1.jpg", "2.jpg");
        offer();

        pressIn(_get(JoinPanel.class), "Keep them separate");

        assertThat(_find(JoinPanel.class)).isEmpty();
        assertThat(rows()).containsExactly("1.jpg", "2.jpg");
        assertThat(text(_get(JoinOffer.class))).startsWith(TWO);
    }

    @Test
    void whatIsFineIsOneDocumentAndThePagesAreGone() {
        joinTwo();

        pressIn(_get(DocumentRow.class), "Fine");

        assertThat(portal.papers.findAll(draft.applicant())).singleElement().satisfies(paper -> {
            assertThat(paper.type()).isEqualTo(FileType.PDF);
            assertThat(paper.prepared()).isNull();
        });
        assertThat(text(_get(DocumentRow.class))).doesNotContain("joined from");
    }

    @Test
    void itIsTakenApartAgain() {
        sendPhotographs("1.jpg", "2.jpg");
        offer();
        pressIn(line(1), "Move up");
        press(TWO);

        pressIn(_get(DocumentRow.class), "Take it apart again");

        assertThat(rows()).containsExactly("2.jpg", "1.jpg");
        assertThat(text(_get(JoinOffer.class))).startsWith(TWO);
        offer();
        assertThat(lines()).containsExactly("1 2.jpg", "2 1.jpg");
    }

    @Test
    void whereThereIsNoRoomToTakeItApartThatIsSaid() {
        joinTwo();
        for (int number = 3; number < 3 + DocumentKind.TRAVEL_DOCUMENT.mostFiles() - 1; number++) {
            send(place(), number + ".pdf", Sample.pdf("" + number));
        }

        pressIn(_find(DocumentRow.class).iterator().next(), "Take it apart again");

        assertThat(text(place())).contains("This place does not take that many separate files.");
        assertThat(rows()).hasSize(DocumentKind.TRAVEL_DOCUMENT.mostFiles()).startsWith("1.pdf");
    }

    @Test
    void pagesAreNotOfferedInOtherPlaces() {
        joinTwo();

        var other = place(DocumentKind.NET_WORTH);
        pressIn(other, "Use one I already have");
        assertThat(text(_get(other, Picker.class))).contains("1.pdf").doesNotContain("1.jpg", "2.jpg");
    }

    private void joinTwo() {
        sendPhotographs("1.jpg", "2.jpg");
        offer();
        press(TWO);
    }

    private void sendPhotographs(String... names) {
        for (var name : names) {
            send(place(), name, Sample.jpeg(name));
        }
    }

    /** The order in which the browser lets files have their turn. */
    private void choose(String... names) {
        for (var name : names) {
            var data = JacksonUtils.createObjectNode();
            data.put("event.detail.file.name", name);
            BasicUtilsKt._fireDomEvent(_get(place(), Upload.class), "upload-before", data);
        }
    }

    private void offer() {
        pressIn(_get(place(), JoinOffer.class), "Join");
    }

    private List<String> lines() {
        return _find(JoinLine.class).stream()
                .map(line -> text(line).split(" ", 2)[0].replaceAll("Move.*", "")
                        + " "
                        + _get(line, Checkbox.class).getLabel())
                .toList();
    }

    private JoinLine line(int place) {
        return List.copyOf(_find(JoinLine.class)).get(place);
    }

    private List<String> moves() {
        return _find(JoinLine.class).stream()
                .flatMap(line -> _find(line, NativeButton.class).stream())
                .filter(NativeButton::isEnabled)
                .map(button -> text(button).replaceAll(" .\\.jpg", ""))
                .toList();
    }

    private SlotSection place() {
        return place(DocumentKind.TRAVEL_DOCUMENT);
    }

    private SlotSection place(DocumentKind kind) {
        return _find(SlotSection.class).stream()
                .filter(place ->
                        place.slot().kind() == kind && place.slot().subject().equals(Subject.APPLICANT))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return _find(place(), DocumentRow.class).stream().map(DocumentRow::name).toList();
    }

    private Paper paper(String name) {
        return portal.papers.findAll(draft.applicant()).stream()
                .filter(paper -> paper.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Document> stored() {
        return portal.documents.findAll(draft.id(), draft.applicant());
    }
}
