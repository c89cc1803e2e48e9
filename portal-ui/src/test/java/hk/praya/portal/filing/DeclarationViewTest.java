package hk.praya.portal.filing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static hk.praya.portal.testing.Visits.press;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Step;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Reception;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.domain.usecase.RemoveDocument;
import hk.praya.portal.application.ApplicationView;
import hk.praya.portal.application.CurrentDraft;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeclarationViewTest {

    private static final String FILE = "File the application";

    private final PortalInMemory portal = new PortalInMemory(CurrentDraft.class);
    private final Application.Draft draft = Sample.draft(portal);

    @BeforeEach
    void browse() {
        portal.browse(DeclarationView.class, FiledView.class, ApplicationView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void withAllPapersANameIsEnough() throws IOException {
        addEveryPaper();
        open();
        assertThat(_find(Checkbox.class)).isEmpty();

        sign("CHAN Siu Ming");
        press(FILE);

        assertThat(PortalInMemory.path()).isEqualTo("application/filed/" + draft.id());
        var filed = portal.submissions.find(draft.id()).orElseThrow();
        assertThat(filed.signedBy()).isEqualTo("CHAN Siu Ming");
        assertThat(filed.documents()).hasSize(14);
        assertThat(portal.letters.posted()).singleElement().isInstanceOf(Letter.FilingReceipt.class);
    }

    @Test
    void withoutANameNothingIsFiled() throws IOException {
        addEveryPaper();
        open();

        press(FILE);

        assertThat(portal.submissions.find(draft.id())).isEmpty();
        assertThat(text(_get(ErrorSummary.class))).contains("Enter your full name, as your signature");
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Error: ");
    }

    @Test
    void missingPapersAreRiskedOnPurposeOnly() {
        open();
        assertThat(text(_get(WithoutPapers.class)))
                .contains("14 papers are still missing", "On paper you are 6 short of the threshold.");
        sign("CHAN Siu Ming");

        press(FILE);
        assertThat(portal.submissions.find(draft.id())).isEmpty();
        assertThat(text(_get(ErrorSummary.class))).contains("Choose whether to file without these papers");
        assertThat(_get(TextField.class).getValue()).isEqualTo("CHAN Siu Ming");

        _setValue(_get(Checkbox.class), true);
        press(FILE);
        assertThat(portal.submissions.find(draft.id())).isPresent();
    }

    @Test
    void aMissingPaperThatCostsNoThresholdIsAMilderRisk() throws IOException {
        addEveryPaper();
        var photograph = portal.documents.findAll(draft.id(), draft.applicant()).getFirst();
        portal.get(RemoveDocument.class).remove(draft.applicant(), photograph.id());
        open();

        assertThat(text(_get(WithoutPapers.class)))
                .contains("One paper is still missing", "What you prove still reaches the threshold");
    }

    @Test
    void whatStandsInTheWayIsSaidInsteadOfFiling() throws IOException {
        addEveryPaper();
        open();
        sign("CHAN Siu Ming");
        portal.get(MarkStep.class).mark(draft.applicant(), draft.id(), Step.EDUCATION, MarkStep.Mark.REOPENED);

        press(FILE);

        assertThat(portal.submissions.find(draft.id())).isEmpty();
        assertThat(text(_get(Hindrances.class))).contains("Finish the part “Education”.");
    }

    @Test
    void aPaperTakenOutInAnotherTabIsNoticed() throws IOException {
        addEveryPaper();
        open();
        sign("CHAN Siu Ming");
        var paper = portal.documents.findAll(draft.id(), draft.applicant()).getFirst();
        portal.get(RemoveDocument.class).remove(draft.applicant(), paper.id());

        press(FILE);

        assertThat(portal.submissions.find(draft.id())).isEmpty();
        assertThat(_get(Checkbox.class).getValue()).isFalse();
    }

    @Test
    void whoAgreedToALesserRiskIsAskedAnew() throws IOException {
        addEveryPaper();
        var papers = portal.documents.findAll(draft.id(), draft.applicant());
        remove(papers.getFirst());
        open();
        sign("CHAN Siu Ming");
        _setValue(_get(Checkbox.class), true);
        papers.forEach(this::remove);

        press(FILE);

        assertThat(portal.submissions.find(draft.id())).isEmpty();
        assertThat(_get(Checkbox.class).getValue()).isFalse();
        assertThat(text(_get(WithoutPapers.class))).contains("On paper you are 6 short of the threshold.");
    }

    @Test
    void whoAgreedAndHasAddedSomethingSinceIsNotAskedAnew() throws IOException {
        open();
        sign("CHAN Siu Ming");
        _setValue(_get(Checkbox.class), true);
        addEveryPaper();
        remove(portal.documents.findAll(draft.id(), draft.applicant()).getFirst());

        press(FILE);

        assertThat(portal.submissions.find(draft.id())).isPresent();
    }

    private void remove(Document document) {
        portal.get(RemoveDocument.class).remove(draft.applicant(), document.id());
    }

    @Test
    void filedInAnotherTabItLeadsToTheSameConfirmation() throws IOException {
        addEveryPaper();
        open();
        sign("CHAN Siu Ming");
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN S. M.", false);
        var reference = portal.submissions.find(draft.id()).orElseThrow().reference();

        press(FILE);

        assertThat(PortalInMemory.path()).isEqualTo("application/filed/" + draft.id());
        assertThat(text(_get(FiledView.class))).contains(reference.value());
        assertThat(portal.submissions.find(draft.id()).orElseThrow().signedBy()).isEqualTo("CHAN S. M.");
        assertThat(portal.letters.posted()).hasSize(1);
    }

    private static void open() {
        UI.getCurrent().navigate(DeclarationView.class);
    }

    private static void sign(String name) {
        _setValue(_get(TextField.class), name);
    }

    private void addEveryPaper() throws IOException {
        for (var entry : checklist().missing()) {
            var content = portal.store.put(
                    new ByteArrayInputStream(Sample.pdf(entry.slot().toString())));
            portal.get(AddDocument.class)
                    .add(draft.applicant(), draft.id(), entry.slot(), "paper.pdf", (Reception.Kept) content);
        }
    }

    private Checklist checklist() {
        return portal.get(PrepareFiling.class)
                .prepare(draft.applicant(), draft.id())
                .checklist();
    }
}
