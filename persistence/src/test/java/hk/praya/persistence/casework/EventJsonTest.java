package hk.praya.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.casework.Mark;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.persistence.Golden;
import hk.praya.persistence.Samples;
import hk.praya.persistence.TestPersistence;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventJsonTest {

    static final Actor OFFICER = Actor.officer(new AccountId(new UUID(7, 7)));

    private static final Instant NOW = TestPersistence.NOW;

    private final EventJson json = new EventJson(Golden.mapper());

    static Stream<CaseEvent> everyEvent() {
        var request = new RequestId(new UUID(1, 2));
        var ofApplicant = new Slot(Subject.APPLICANT, DocumentKind.NET_WORTH);
        var ofDependant = new Slot(Subject.of(new DependantId(new UUID(3, 4))), DocumentKind.BIRTH_CERTIFICATE);
        return Stream.of(
                new CaseEvent.Filed(NOW, OFFICER),
                new CaseEvent.Advanced(NOW, OFFICER, Stage.ACKNOWLEDGED, null),
                new CaseEvent.Advanced(NOW, OFFICER, Stage.ASSESSMENT, "“Noted”,\n多謝"),
                new CaseEvent.DocumentRequested(NOW, OFFICER, request, ofApplicant, "a statement", Samples.NO_MIDNIGHT),
                new CaseEvent.DocumentRequested(
                        NOW, OFFICER, request, ofDependant, "the original", Samples.NO_MIDNIGHT),
                new CaseEvent.DocumentSupplied(NOW, OFFICER, request),
                new CaseEvent.DocumentMarked(NOW, OFFICER, new DocumentId(new UUID(5, 6)), Mark.DOUBTFUL, "too dark"),
                new CaseEvent.Decided(NOW, OFFICER, Decision.NOT_SELECTED, "because"),
                new CaseEvent.Withdrawn(NOW, OFFICER),
                new CaseEvent.LookedAt(NOW, OFFICER));
    }

    @Test
    void everySortOfEventIsTried() {
        assertThat(everyEvent().map(Object::getClass).distinct())
                .hasSize(CaseEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void whatWasWrittenOnceIsReadForEver() {
        var events = Golden.read("events-1.json").values().stream()
                .map(event ->
                        row(event.get("type").asString(), event.get("details").toString()))
                .map(json::read);

        assertThat(events).containsExactlyElementsOf(everyEvent().toList());
    }

    @Test
    void whatIsWrittenNowIsWhatWasWrittenOnce() {
        List<JsonNode> written = everyEvent()
                .<JsonNode>map(event -> Golden.mapper()
                        .createObjectNode()
                        .put("type", json.type(event))
                        .set("details", Golden.mapper().readTree(json.details(event))))
                .toList();

        assertThat(written).isEqualTo(List.copyOf(Golden.read("events-1.json").values()));
    }

    @Test
    void whatIsNotKnownAnyMoreIsPassedOver() {
        var row = row("advanced", "{\"to\": \"ACKNOWLEDGED\", \"colour\": {\"of\": [\"paper\"]}}");

        assertThat(json.read(row)).isEqualTo(new CaseEvent.Advanced(NOW, OFFICER, Stage.ACKNOWLEDGED, null));
    }

    @Test
    void anEventOfAnUnknownTypeIsAnErrorAndNotLeftOut() {
        assertThatIllegalStateException()
                .isThrownBy(() -> json.read(row("archived", "{}")))
                .withMessageContaining("archived");
    }

    private static CaseEventRow row(String type, String details) {
        return new CaseEventRow(
                new UUID(1, 1),
                0,
                type,
                LocalDateTime.ofInstant(NOW, ZoneOffset.UTC),
                OFFICER.account().value(),
                OFFICER.role().name(),
                details);
    }
}
