package hk.praya.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.NotFound;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.QueuedCase;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.JoinDocuments;
import hk.praya.domain.usecase.KeepPaper;
import hk.praya.domain.usecase.ReplaceDocument;
import hk.praya.domain.usecase.RequestDocument;
import hk.praya.domain.usecase.SupplyDocument;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperIntakeTest {

    private static final Slot LETTER = new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER);

    private final PortalInMemory portal = new PortalInMemory();
    private final Application.Draft draft = Sample.draft(portal);
    private final BusyHistories busy = new BusyHistories();
    private RequestId request;

    @BeforeEach
    void ask() {
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);
        var seen = portal.histories.find(draft.id()).orElseThrow();
        var asked = portal.get(RequestDocument.class)
                .request(Sample.officer(portal), seen, LETTER, "A letter", LocalDate.of(2026, 12, 6));
        request = asked.openRequests().getFirst().request();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void anAnswerIsKeptAlthoughTheCaseMovesMeanwhile() throws IOException {
        busy.interruptions = 2;

        assertThat(supply()).isEmpty();

        assertThat(portal.histories.find(draft.id()).orElseThrow().openRequests())
                .isEmpty();
    }

    @Test
    void aCaseThatMovesAllTheTimeIsGivenUpOn() {
        busy.interruptions = 3;

        assertThatThrownBy(this::supply).isInstanceOf(ChangedElsewhere.class);
        assertThat(portal.histories.find(draft.id()).orElseThrow().openRequests())
                .hasSize(1);
    }

    @Test
    void aRefusedFileAnswersNothing() throws IOException {
        portal.store.refuseNext(DocumentProblem.BROKEN);

        assertThat(supply()).contains(DocumentProblem.BROKEN);
        assertThat(portal.histories.find(draft.id()).orElseThrow().openRequests())
                .hasSize(1);
    }

    @Test
    void nothingIsAddedToWhatIsFiled() {
        assertThatThrownBy(() -> intake().add(draft.applicant(), draft.id(), LETTER, "a.pdf", content()))
                .isInstanceOf(NotFound.class);
    }

    private Optional<DocumentProblem> supply() throws IOException {
        return intake().supply(draft.applicant(), draft.id(), request, "letter.pdf", content());
    }

    private PaperIntake intake() {
        return new PaperIntake(
                portal.store,
                portal.get(AddDocument.class),
                portal.get(ReplaceDocument.class),
                new SupplyDocument(busy, portal.documents, portal.papers, portal.identities, portal.clock),
                portal.get(FirstLook.class),
                portal.get(KeepPaper.class),
                portal.get(JoinDocuments.class),
                portal.papers);
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream(Sample.pdf("letter"));
    }

    /** The histories of the portal, in which something else happens first, for a few times. */
    private final class BusyHistories implements CaseHistories {

        private int interruptions;

        @Override
        public Optional<CaseHistory> find(ApplicationId application, AccountId applicant) {
            return portal.histories.find(application, applicant);
        }

        @Override
        public Optional<CaseHistory> find(ApplicationId application) {
            return portal.histories.find(application);
        }

        @Override
        public void begin(ApplicationId application, CaseEvent.Filed filed) {
            portal.histories.begin(application, filed);
        }

        @Override
        public CaseHistory append(CaseHistory history, CaseEvent event) {
            if (interruptions-- > 0) {
                throw new ChangedElsewhere("case " + history.application());
            }
            return portal.histories.append(history, event);
        }

        @Override
        public List<QueuedCase> queue() {
            return portal.histories.queue();
        }
    }
}
