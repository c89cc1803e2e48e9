package hk.praya.portal.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.CaseEvent.DocumentMarked;
import hk.praya.domain.casework.Mark;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Remark;
import hk.praya.domain.document.Scan;
import hk.praya.domain.usecase.WithdrawApplication;
import hk.praya.portal.component.ErrorSummary;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaperViewTest {

    private final Desk desk = new Desk();
    private final ApplicationId filed =
            desk.fileSample(DocumentKind.DEGREE_CERTIFICATE, DocumentKind.EMPLOYMENT_LETTER, DocumentKind.NET_WORTH);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDocumentStandsPageByPageBesideWhatItIsToProve() {
        open(0);

        assertThat(_get(H1.class).getText()).isEqualTo("degree_certificate.pdf");
        assertThat(_find(Image.class))
                .extracting(picture -> picture.getAlt().orElseThrow())
                .containsExactly(
                        "Page 1 of 3 of degree_certificate.pdf",
                        "Page 2 of 3 of degree_certificate.pdf",
                        "Page 3 of 3 of degree_certificate.pdf");
        assertThat(_find(Image.class).getFirst().getSrc())
                .isEqualTo(
                        "documents/%s/pages/1?width=1600".formatted(document(0).id()));
        assertThat(page())
                .contains("Master’s or doctorate from an eligible university", "Nobody has marked this document yet.");
    }

    @Test
    void whatProvesNothingByItselfSaysSo() {
        open(2);

        assertThat(page()).contains("It is asked for whatever is claimed");
    }

    @Test
    void oneGoesFromDocumentToDocument() {
        open(0);
        assertThat(ways())
                .containsExactly(
                        "desk/" + filed,
                        "desk/%s/%s".formatted(filed, document(1).id()));
        open(1);
        assertThat(ways())
                .containsExactly(
                        "desk/" + filed,
                        "desk/%s/%s".formatted(filed, document(0).id()),
                        "desk/%s/%s".formatted(filed, document(2).id()));
        open(2);
        assertThat(ways())
                .containsExactly(
                        "desk/" + filed,
                        "desk/%s/%s".formatted(filed, document(1).id()));
    }

    @Test
    void aMarkIsKeptWithItsReason() {
        open(0);
        mark(Mark.DOUBTFUL, " The seal cannot be read ");

        assertThat(marked().mark()).isEqualTo(Mark.DOUBTFUL);
        assertThat(marked().reason()).isEqualTo("The seal cannot be read");
        assertThat(page()).contains("Doubtful, 20 November 2026");
    }

    @Test
    void theSameMarkAgainIsNoEvent() {
        open(0);
        mark(Mark.ACCEPTED, "");
        int events = desk.history(filed).events().size();

        Desk.press("Mark the document");

        assertThat(desk.history(filed).events()).hasSize(events);
    }

    @Test
    void aMarkThatNeedsAReasonAsksForIt() {
        open(0);
        Desk.press("Mark the document");
        assertThat(problems()).contains("Choose what you make of the document");

        mark(Mark.NOT_ENOUGH, "  ");
        assertThat(problems()).contains("Say why");
        assertThat(desk.history(filed).marks()).isEmpty();

        mark(Mark.ACCEPTED, "");
        assertThat(marked().mark()).isEqualTo(Mark.ACCEPTED);
    }

    @Test
    void aCaseThatMovedMeanwhileIsSaid() {
        open(0);
        desk.advance(filed, Stage.ACKNOWLEDGED);

        mark(Mark.ACCEPTED, "");

        assertThat(page()).contains("meanwhile");
        assertThat(desk.history(filed).marks()).isEmpty();
    }

    @Test
    void aCaseThatIsOverTakesNoMarks() {
        desk.portal
                .get(WithdrawApplication.class)
                .withdraw(desk.submission(filed).applicant(), filed);

        open(0);

        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void remarksAreShownToTheOfficerToo() {
        desk.portal.documents.save(document(0).with(List.of(new Remark.DarkPage(2), new Remark.NameMissing())));

        open(0);

        assertThat(page()).contains("Page 2 is very dark", "The name of the person was not found");
    }

    @Test
    void pagesThatCannotBeShownLeaveTheFile() {
        desk.portal.pages.becomeUnreadable();

        open(0);

        assertThat(_find(Image.class)).isEmpty();
        assertThat(page()).contains("cannot be shown here", "Open the file itself");
    }

    @Test
    void whatWaitsForTheScannerIsSaidToAndLeadsNowhere() {
        desk.portal.papers.save(document(0).paper().scanned(Scan.WAITING));

        open(0);

        assertThat(_find(Image.class)).isEmpty();
        assertThat(page()).contains("being checked for viruses").doesNotContain("Open the file itself");
    }

    @Test
    void whatAVirusWasFoundInIsSaidToHaveGone() {
        desk.portal.papers.save(document(0).paper().scanned(Scan.INFECTED));

        open(0);

        assertThat(page()).contains("A virus was found in this file").doesNotContain("Open the file itself");
    }

    @Test
    void whatDoesNotBelongToTheCaseIsNotFound() {
        assertThatExceptionOfType(NotFoundError.class)
                .isThrownBy(() -> desk.open("desk/%s/%s".formatted(filed, new UUID(6, 6))));
        assertThatExceptionOfType(NotFoundError.class).isThrownBy(() -> desk.open("desk/%s/nonsense".formatted(filed)));
    }

    @Test
    void onlyOfficersComeHere() {
        assertThat(PaperView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("OFFICER");
    }

    private void open(int place) {
        desk.open("desk/%s/%s".formatted(filed, document(place).id()));
    }

    private Document document(int place) {
        return desk.portal.documents.findAllFiled(filed).get(place);
    }

    @SuppressWarnings("unchecked")
    private static void mark(Mark mark, String reason) {
        _setValue((RadioButtonGroup<Mark>) _get(RadioButtonGroup.class), mark);
        _setValue(_get(TextArea.class), reason);
        Desk.press("Mark the document");
    }

    private DocumentMarked marked() {
        return Objects.requireNonNull(
                desk.history(filed).marks().get(document(0).id()));
    }

    private static List<String> ways() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("desk/"))
                .toList();
    }

    private static String problems() {
        return Desk.words(_get(ErrorSummary.class));
    }

    private static String page() {
        return Desk.words(_get(PaperView.class));
    }
}
