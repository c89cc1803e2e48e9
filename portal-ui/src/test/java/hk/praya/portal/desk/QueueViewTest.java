package hk.praya.portal.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static hk.praya.domain.casework.Stage.ACKNOWLEDGED;
import static hk.praya.domain.casework.Stage.PREREQUISITES_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.usecase.WithdrawApplication;
import hk.praya.portal.desk.QueueFilter.Show;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueueViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void beforeAnythingIsFiledThePageSaysSo() {
        desk.open("desk");

        assertThat(page()).contains("No case yet");
        assertThat(_find(DeskTable.class)).isEmpty();
    }

    @Test
    void whatNeedsAnOfficerIsOnTopAndFinishedCasesAreLeftOut() {
        var waitsForApplicant = desk.file("Aa", 30);
        desk.request(waitsForApplicant, DocumentKind.OTHER, TODAY.plusDays(3));
        var longest = desk.file("Bb", 20);
        var shortest = desk.file("Cc", 2);
        var answered = desk.file("Dd", 10);
        desk.request(answered, DocumentKind.OTHER, TODAY.plusDays(3));
        desk.supply(answered);
        withdraw(desk.file("Ee", 40));

        desk.open("desk");

        assertThat(shown()).containsExactly(answered, longest, shortest, waitsForApplicant);
        assertThat(page()).contains("4 cases shown, 1 more left out");
    }

    @Test
    void aRowTellsWhoItIsAndWhatIsOpenSinceWhen() {
        var filed = desk.file(new PersonName("CHAN", "Siu Ming", "陳小明"), 20);
        desk.request(filed, DocumentKind.OTHER, TODAY.plusDays(3));
        desk.request(filed, DocumentKind.NET_WORTH, TODAY.plusDays(9));

        desk.open("desk");

        var link = _get(Anchor.class, anchor -> anchor.withClasses("case-link"));
        assertThat(link.getHref()).isEqualTo("desk/" + filed);
        assertThat(link.getText()).isEqualTo(desk.reference(filed).value());
        assertThat(row(0))
                .contains("CHAN Siu Ming", "陳小明", "31 October 2026", "20 November 2026", "today", "Filed")
                .contains("Waiting for 2 documents", "due 23 November 2026");
    }

    @Test
    void aRequestThatIsOverdueSaysSoTheDayAfterItWasDue() {
        desk.request(desk.file("Aa", 9), DocumentKind.OTHER, TODAY);
        desk.request(desk.file("Bb", 8), DocumentKind.OTHER, TODAY.minusDays(1));

        desk.open("desk");

        assertThat(row(0)).contains("due 20 November 2026").doesNotContain("was due");
        assertThat(row(1)).contains("was due 19 November 2026");
    }

    @Test
    void theFamilyIsCountedWithTheApplicant() {
        desk.fileSample();

        desk.open("desk");

        assertThat(row(0)).endsWith("3");
    }

    @Test
    void aReferenceIsFoundInAnyCaseWithoutItsHyphens() {
        var wanted = desk.file("Aa", 3);
        desk.file("Bb", 4);
        desk.open("desk");

        search(desk.reference(wanted).value().replace("-", "").toLowerCase(Locale.ROOT));
        assertThat(shown()).containsExactly(wanted);

        search(desk.reference(wanted).value().substring(0, 6));
        assertThat(shown()).containsExactly(wanted);
    }

    @Test
    void aNameIsFoundByItsPartsInAnyOrderWithoutAccentsOrInChinese() {
        var tomas = desk.file(new PersonName("EJEMPLO", "Tomás Ignacio", null), 3);
        var lai = desk.file(new PersonName("FAN", "Lai", "范例"), 4);
        desk.open("desk");

        search("tomas ejemplo");
        assertThat(shown()).containsExactly(tomas);
        search("范例");
        assertThat(shown()).containsExactly(lai);
        search("tomas lai");
        assertThat(shown()).isEmpty();
        assertThat(page()).contains("No case like this");
    }

    @Test
    void theQueueCanBeNarrowedToAStage() {
        desk.file("Aa", 3);
        var checked = desk.file("Bb", 4);
        desk.advance(checked, ACKNOWLEDGED, PREREQUISITES_CHECK);
        desk.open("desk");

        _setValue(stage(), PREREQUISITES_CHECK);

        assertThat(shown()).containsExactly(checked);
    }

    @Test
    void theQueueCanBeNarrowedByWhoseTurnItIs() {
        var officers = desk.file("Aa", 3);
        var applicants = desk.file("Bb", 4);
        desk.request(applicants, DocumentKind.OTHER, TODAY.plusDays(1));
        var finished = desk.file("Cc", 5);
        withdraw(finished);
        desk.open("desk");

        _setValue(show(), Show.FOR_OFFICER);
        assertThat(shown()).containsExactly(officers);
        _setValue(show(), Show.FOR_APPLICANT);
        assertThat(shown()).containsExactly(applicants);
        _setValue(show(), Show.FINISHED);
        assertThat(shown()).containsExactly(finished);
        _setValue(show(), Show.ALL);
        assertThat(shown()).containsExactly(officers, applicants, finished);
    }

    @Test
    void whereEverythingIsFinishedThePageSaysSoAndShowsAllOnDemand() {
        var finished = desk.file("Aa", 3);
        withdraw(finished);
        desk.open("desk");
        assertThat(page()).contains("Nothing is open");

        Desk.press("Show all");

        assertThat(shown()).containsExactly(finished);
    }

    @Test
    void whatWasLookedForIsStillThereOnComingBackFromACase() {
        var wanted = desk.file("Aa", 3);
        desk.file("Bb", 4);
        desk.open("desk");
        search("Aa");

        UI.getCurrent().navigate("desk/" + wanted);
        UI.getCurrent().navigate("desk");

        assertThat(shown()).containsExactly(wanted);
        search("nobody");
        Desk.press("Start again with all open cases");
        assertThat(shown()).hasSize(2);
    }

    @Test
    void fiftyCasesAreShownAtATime() {
        for (int filed = 0; filed < 51; filed++) {
            desk.file("N" + filed, filed + 1);
        }
        desk.open("desk");
        assertThat(shown()).hasSize(50);

        Desk.press("Show more cases");

        assertThat(shown()).hasSize(51);
        assertThat(_find(Button.class, button -> button.withText("Show more cases")))
                .isEmpty();
    }

    @Test
    void theTableHasACaptionAndNamesItsColumnsAndRows() {
        desk.file("Aa", 3);
        desk.open("desk");

        assertThat(_get(DeskTable.class).getCaptionText()).isNotBlank();
        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(cell -> cell.getElement().getAttribute("scope"))
                .containsExactly("col", "col", "col", "col", "col", "col", "col", "row");
    }

    private void withdraw(ApplicationId application) {
        desk.portal
                .get(WithdrawApplication.class)
                .withdraw(desk.submission(application).applicant(), application);
    }

    private static void search(String typed) {
        _setValue(_get(TextField.class), typed);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Stage> stage() {
        return _get(Select.class, select -> select.withLabel("Stage"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Show> show() {
        return _get(Select.class, select -> select.withLabel("Show"));
    }

    private static List<ApplicationId> shown() {
        return _find(Anchor.class, anchor -> anchor.withClasses("case-link")).stream()
                .map(link -> link.getHref().replace("desk/", ""))
                .map(id -> new ApplicationId(UUID.fromString(id)))
                .toList();
    }

    private static String row(int place) {
        return Desk.words(_get(DeskTable.class).getBody().getRow(place).orElseThrow());
    }

    private static String page() {
        return Desk.words(_get(QueueView.class));
    }
}
