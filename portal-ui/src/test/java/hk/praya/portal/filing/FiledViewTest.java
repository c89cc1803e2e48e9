package hk.praya.portal.filing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Submission;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiledViewTest {

    private final PortalInMemory portal = new PortalInMemory();
    private final Application.Draft draft = Sample.draft(portal);
    private Submission submission;

    @BeforeEach
    void file() throws IOException {
        portal.browse(FiledView.class);
        var letter = (Reception.Kept) portal.store.put(new ByteArrayInputStream(Sample.pdf("letter")));
        var slot = new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER);
        portal.get(AddDocument.class).add(draft.applicant(), draft.id(), slot, "信 <b>&.pdf", letter);
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);
        submission = portal.submissions.find(draft.id()).orElseThrow();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void theReferenceCanBeSeenAndHeard() {
        open();

        var reference = submission.reference().value();
        assertThat(text(_get(FiledView.class))).contains(reference, "20 November 2026, 09:00", "siu.ming@example.org");
        assertThat(_get(HiddenText.class).getText())
                .isEqualTo(String.join(" ", reference.replace('-', ',').split("")));
    }

    @Test
    void toAStrangerThereIsNoSuchPage() {
        portal.account.applicant(Sample.stranger(portal));

        assertThatThrownBy(this::open).isInstanceOf(NotFoundError.class);
    }

    @Test
    void anAddressThatIsNoneLeadsNowhere() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("application/filed/nonsense"))
                .isInstanceOf(NotFoundError.class);
    }

    @Test
    void theReceiptHoldsEverythingThatWasFiled() {
        var receipt = receipt();

        assertThat(receipt.text())
                .contains(
                        submission.reference().value(),
                        "20 November 2026, 09:00 Hong Kong time",
                        "CHAN Siu Ming",
                        "陳小明",
                        "CHAN Mei Ling",
                        "CHAN Theo",
                        "K1234567",
                        "9 of 12; 6 needed");
        for (var finding : submission.assessment().findings()) {
            assertThat(receipt.text()).contains(finding.citation().provision());
        }
        for (var document : submission.documents()) {
            assertThat(receipt.text()).contains(document.content().sha256());
        }
    }

    @Test
    void theReceiptNeedsNothingElse() {
        var receipt = receipt();

        assertThat(receipt.select("script, link, img, iframe, object, [src]")).isEmpty();
        assertThat(receipt.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Receipt.fileName(submission)).isEqualTo("praya-" + submission.reference() + ".html");
    }

    @Test
    void namesInTheReceiptAreWordsAndNotMarkup() {
        assertThat(receipt().select("bdi")).singleElement().satisfies(name -> {
            assertThat(name.text()).isEqualTo("信 <b>&.pdf");
            assertThat(name.children()).isEmpty();
        });
    }

    private void open() {
        UI.getCurrent().navigate(FiledView.route(draft.id()));
    }

    private Document receipt() {
        return Jsoup.parse(new String(Receipt.of(submission), StandardCharsets.UTF_8));
    }

    @Test
    void theBundleHasTheSummaryAndThePapersOfWhoeverHasAny() {
        open();

        var links = _find(_get(BundleCard.class), Anchor.class);
        assertThat(links)
                .extracting(Anchor::getHref)
                .containsExactly("bundle/" + draft.id() + "/summary.pdf", "bundle/" + draft.id() + "/applicant.zip");
        assertThat(links)
                .extracting(Anchor::getText)
                .containsExactly("Summary (PDF)", "Papers (ZIP): The applicant, one file");
    }
}
