package hk.praya.portal.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.domain.casework.Stage.ACKNOWLEDGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTargetValue;
import com.vaadin.flow.component.html.H1;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Scan;
import hk.praya.portal.testing.PortalInMemory;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseViewTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theHeadTellsWhoFiledWhenAndUnderWhichRules() {
        var filed = desk.fileSample();
        desk.advance(filed, ACKNOWLEDGED);

        desk.open(filed);

        assertThat(_get(H1.class).getText()).isEqualTo(desk.reference(filed).value() + "\u00a0· CHAN Siu Ming");
        assertThat(page())
                .contains("Acknowledged", "20 November 2026, 09:00", "signed “Test”")
                .contains("General Points Test, 12 criteria, since 1 November 2024, as they stood on 20 November 2026")
                .contains("The applicant and 2 dependants");
    }

    @Test
    void everyClaimStandsBesideItsPapersWithItsReason() {
        var filed = desk.fileSample(DocumentKind.DEGREE_CERTIFICATE, DocumentKind.EMPLOYMENT_LETTER);

        desk.open(filed);

        assertThat(claim("Master’s or doctorate from an eligible university"))
                .contains("An eligible university awarded it.", "Criterion 2", "degree_certificate.pdf")
                .contains("Evidenced")
                .doesNotContain("Not evidenced");
        assertThat(claim("Three years in reputable enterprises"))
                .contains("11 years 9 months", "employment_letter.pdf")
                .contains("Proof of the employer’s standing", "Missing", "Not evidenced");
    }

    @Test
    void thereIsALineForEveryFindingClaimedOrNot() {
        var filed = desk.fileSample();

        desk.open(filed);

        var findings = desk.submission(filed).assessment().findings();
        long claimed = findings.stream().filter(f -> f.certain() > 0).count();
        assertThat(table("claims").getBody().getRowCount()).isEqualTo(claimed);
        assertThat(page())
                .contains("%d lines are not claimed".formatted(findings.size() - claimed))
                .contains("You own no listed company.");
        assertThat(findings).hasSize(12);
    }

    @Test
    void papersOpenInANewTab() {
        desk.open(desk.fileSample(DocumentKind.NET_WORTH));

        var link = _find(PaperLink.class).getFirst();
        var paper = desk.portal
                .documents
                .findAllFiled(desk.portal.histories.queue().getFirst().history().application())
                .getFirst();
        assertThat(link.getHref()).isEqualTo("documents/" + paper.id());
        assertThat(link.getTargetValue()).isEqualTo(AnchorTargetValue.forString("_blank"));
        assertThat(link.getElement().hasAttribute("router-ignore")).isTrue();
    }

    @Test
    void aPaperThatWaitsForTheScannerIsNamedAndLeadsNowhere() {
        var filed = desk.fileSample(DocumentKind.NET_WORTH);
        var paper = desk.portal.documents.findAllFiled(filed).getFirst().paper();
        desk.portal.papers.save(paper.scanned(Scan.WAITING));

        desk.open(filed);

        assertThat(_find(PaperLink.class)).isEmpty();
        assertThat(row("paper-table", 0)).contains("net_worth.pdf", "Being checked for viruses.");
    }

    @Test
    void theBundleIsAtHand() {
        var filed = desk.fileSample(DocumentKind.NET_WORTH);

        desk.open(filed);

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("bundle/" + filed + "/summary.pdf", "bundle/" + filed + "/applicant.zip");
    }

    @Test
    void everyPaperShowsTheShortFormOfItsFingerprint() {
        var filed = desk.fileSample(DocumentKind.NET_WORTH);
        var paper = desk.portal.documents.findAllFiled(filed).getFirst();

        desk.open(filed);

        assertThat(row("paper-table", 0))
                .contains("net_worth.pdf", "Proof of what you own and owe", "CHAN Siu Ming", "with the filing")
                .contains(paper.content().sha256().substring(0, 12))
                .doesNotContain("Differs");
    }

    @Test
    void aPaperThatIsNotWhatWasFiledIsPointedOut() {
        var filed = desk.fileSample(DocumentKind.NET_WORTH, DocumentKind.PHOTOGRAPH);
        var papers = desk.portal.documents.findAllFiled(filed);
        var changed = papers.getFirst();
        desk.portal.documents.remove(papers.getLast());
        desk.portal.documents.add(with(changed, new ContentId("0".repeat(64))));

        desk.open(filed);

        assertThat(row("paper-table", 0)).contains("Differs from what was filed");
        assertThat(page()).contains("Filed, and no longer there", "photograph.pdf");
    }

    @Test
    void whatIsRequiredAndMissingIsListed() {
        desk.open(desk.fileSample());

        assertThat(page()).contains("Required but missing", "Birth certificate: CHAN Theo");
    }

    @Test
    void thePrerequisitesAreTold() {
        desk.open(desk.fileSample());

        assertThat(page()).contains("Financial requirement", "You can support yourself and your family.", "Met");
    }

    @Test
    void theProfileAndTheFamilyAreShownAsTold() {
        desk.open(desk.fileSample());

        assertThat(page())
                .contains("17 May 1990 (36 when filed)", "United Kingdom", "K1234567, valid until 2 January 2031")
                .contains("MSc Informatics, University of Edinburgh, awarded 28 November 2014")
                .contains("February 2015 to now", "Actuary, Axis Re", "Senior role")
                .contains("HK$1,250,000")
                .contains("CHAN Mei Ling", "Spouse", "CHAN Theo", "9 July 2018 (8 when filed)");
    }

    @Test
    void theHistoryTellsWhatHappenedAndWhoHasLooked() {
        var filed = desk.fileSample();
        desk.portal.clock.advance(Duration.ofDays(2));
        desk.request(filed, DocumentKind.INCOME_PROOF, DUE);
        desk.look(desk.colleague, filed);
        desk.portal.clock.advance(Duration.ofDays(1));
        desk.supply(filed);

        desk.open(filed);

        assertThat(page())
                .contains("Filed", "20 November 2026, 09:00, by the applicant")
                .contains("Asked for: Proof of income", "About CHAN Siu Ming. Due 1 December 2026.", "Please")
                .contains("22 November 2026, 09:00, by colleague@example.org")
                .contains("Came: Proof of income", "answer.pdf", "on request")
                .contains("Who has looked", "23 November 2026, 09:00, by you");
    }

    @Test
    void openingACaseIsRememberedOnceADay() {
        var filed = desk.fileSample();

        desk.open(filed);
        desk.open(filed);

        assertThat(desk.history(filed).events())
                .filteredOn(CaseEvent.LookedAt.class::isInstance)
                .hasSize(1);
        desk.portal.clock.set(PortalInMemory.NOW.plus(Duration.ofDays(1)));
        desk.open(filed);
        assertThat(desk.history(filed).events())
                .filteredOn(CaseEvent.LookedAt.class::isInstance)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000001", "nonsense"})
    void aCaseThatIsNotThereIsNotFound(String id) {
        assertThatThrownBy(() -> desk.open("desk/" + id)).hasMessageContaining("desk/" + id);
    }

    @ParameterizedTest
    @ValueSource(classes = {QueueView.class, CaseView.class})
    void onlyOfficersComeHere(Class<?> view) {
        assertThat(view.getAnnotation(RolesAllowed.class).value()).containsExactly("OFFICER");
    }

    private static Document with(Document document, ContentId content) {
        return new Document(
                document.id(),
                document.owner(),
                document.application(),
                document.slot(),
                document.request(),
                new Paper(
                        new PaperId(document.id().value()),
                        document.owner(),
                        document.name(),
                        document.type(),
                        document.size(),
                        content,
                        null,
                        Scan.NOT_SCANNED,
                        null,
                        document.addedAt(),
                        0),
                List.of(),
                document.addedAt(),
                document.version());
    }

    private static DeskTable table(String className) {
        return _get(DeskTable.class, table -> table.withClasses(className));
    }

    private static String row(String className, int place) {
        return Desk.words(table(className).getBody().getRow(place).orElseThrow());
    }

    private static String claim(String name) {
        return table("claims").getBody().getRows().stream()
                .map(Desk::words)
                .filter(words -> words.startsWith(name))
                .findAny()
                .orElseThrow();
    }

    private static String page() {
        return Desk.words(_get(CaseView.class));
    }
}
