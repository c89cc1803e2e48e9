package hk.praya.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.application.Application;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NextPaperTest {

    private final PortalInMemory portal = new PortalInMemory();
    private final Application.Draft draft = Sample.draft(portal);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void thePaperThatProvesTheMostByItselfIsNext() {
        assertThat(NextPaper.of(checklist())).hasValueSatisfying(paper -> {
            assertThat(paper.entry().slot().kind()).isEqualTo(DocumentKind.DEGREE_CERTIFICATE);
            assertThat(paper.gain()).isEqualTo(2);
        });
    }

    @Test
    void aPaperThatWaitsForAnotherProvesNothingYet() throws IOException {
        add(DocumentKind.DEGREE_CERTIFICATE);
        add(DocumentKind.LANGUAGE_PROOF);
        add(DocumentKind.TRAVEL_DOCUMENT);
        add(DocumentKind.INCOME_PROOF);
        assertThat(NextPaper.of(checklist()).orElseThrow().entry().slot().kind())
                .isEqualTo(DocumentKind.EMPLOYMENT_LETTER);

        add(DocumentKind.EMPLOYMENT_LETTER);

        assertThat(NextPaper.of(checklist()).orElseThrow().entry().slot().kind())
                .isEqualTo(DocumentKind.EMPLOYER_STANDING);
    }

    @Test
    void onceEveryClaimIsProvedThereIsNone() throws IOException {
        for (var entry : checklist().missing()) {
            if (!entry.requirement().proves().isEmpty()) {
                add(entry.slot().kind());
            }
        }

        assertThat(checklist().missing()).isNotEmpty();
        assertThat(NextPaper.of(checklist())).isEmpty();
    }

    private void add(DocumentKind kind) throws IOException {
        var content = portal.store.put(new ByteArrayInputStream(Sample.pdf(kind.name())));
        portal.get(AddDocument.class)
                .add(draft.applicant(), draft.id(), new Slot(Subject.APPLICANT, kind), "paper.pdf", (Reception.Kept)
                        content);
    }

    private Checklist checklist() {
        return portal.get(PrepareFiling.class)
                .prepare(draft.applicant(), draft.id())
                .checklist();
    }
}
