package hk.praya.portal.status;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.application.Application;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.casework.Mark;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.TrackApplication;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToldTest {

    private static final Slot LETTER = new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER);
    private static final RequestId REQUEST = new RequestId(new UUID(3, 4));

    private final PortalInMemory portal = new PortalInMemory();
    private final Application.Draft draft = Sample.draft(portal);
    private final Actor applicant = Actor.applicant(draft.applicant());
    private final Actor officer = Actor.officer(Sample.officer(portal));
    private CaseFile file;

    @BeforeEach
    void file() {
        portal.browse();
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);
        file = portal.get(TrackApplication.class)
                .track(draft.applicant(), draft.id())
                .orElseThrow();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void everyKindOfEventHasWords() {
        var marked = portal.documents.add(Sample.document(1, draft.applicant(), draft.id(), LETTER, "letter.pdf"));
        file = portal.get(TrackApplication.class)
                .track(draft.applicant(), draft.id())
                .orElseThrow();
        var events = events(marked.id());
        assertThat(events.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(CaseEvent.class.getPermittedSubclasses());

        assertThat(events.stream().map(event -> Told.of(event, file).title()))
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank());
    }

    @Test
    void filingTellsWhoAndWhat() {
        assertThat(told(new CaseEvent.Filed(PortalInMemory.NOW, applicant)).paragraphs())
                .containsExactly(
                        "For you; Mei Ling, your spouse; Theo, your child. No papers.",
                        "9 of 12 criteria claimed (General Points Test, 12 criteria, since 1 November 2024).");
    }

    @Test
    void anOfficersNoteIsQuoted() {
        assertThat(told(new CaseEvent.Advanced(PortalInMemory.NOW, officer, Stage.ACKNOWLEDGED, "All 14 are here."))
                        .paragraphs())
                .endsWith("The case officer writes: “All 14 are here.”");
    }

    @Test
    void withoutANoteNothingIsQuoted() {
        assertThat(told(new CaseEvent.Advanced(PortalInMemory.NOW, officer, Stage.ACKNOWLEDGED, null))
                        .paragraphs())
                .hasSize(1);
    }

    @Test
    void bracesInWhatPeopleWriteStayBraces() {
        assertThat(told(new CaseEvent.Decided(PortalInMemory.NOW, officer, Decision.REFUSED, "see {0} and 'x'"))
                        .paragraphs())
                .containsExactly("The reason: “see {0} and 'x'”");
    }

    @ParameterizedTest
    @EnumSource
    void everyDecisionHasItsWords(Decision decision) {
        assertThat(told(new CaseEvent.Decided(PortalInMemory.NOW, officer, decision, "because"))
                        .title())
                .isNotBlank();
    }

    private List<CaseEvent> events(DocumentId marked) {
        return Stream.<CaseEvent>of(
                        new CaseEvent.Filed(PortalInMemory.NOW, applicant),
                        new CaseEvent.Advanced(PortalInMemory.NOW, officer, Stage.ACKNOWLEDGED, null),
                        new CaseEvent.DocumentRequested(
                                PortalInMemory.NOW, officer, REQUEST, LETTER, "A letter", LocalDate.of(2026, 12, 6)),
                        new CaseEvent.DocumentSupplied(PortalInMemory.NOW, applicant, REQUEST),
                        new CaseEvent.DocumentMarked(PortalInMemory.NOW, officer, marked, Mark.DOUBTFUL, "dark"),
                        new CaseEvent.Decided(PortalInMemory.NOW, officer, Decision.SELECTED, "because"),
                        new CaseEvent.Withdrawn(PortalInMemory.NOW, applicant),
                        new CaseEvent.LookedAt(PortalInMemory.NOW, officer))
                .toList();
    }

    private Told told(CaseEvent event) {
        return Told.of(event, file);
    }
}
