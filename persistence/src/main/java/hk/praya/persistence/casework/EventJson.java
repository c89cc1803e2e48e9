package hk.praya.persistence.casework;

import hk.praya.domain.application.DependantId;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.casework.Mark;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads what each type of event has of its own. The names of types and fields are in rows that stay for
 * ever: they are written here once more, so that renaming a class changes none of them.
 */
@Component
final class EventJson {

    private static final String FILED = "filed";
    private static final String ADVANCED = "advanced";
    private static final String DOCUMENT_REQUESTED = "document-requested";
    private static final String DOCUMENT_SUPPLIED = "document-supplied";
    private static final String DOCUMENT_MARKED = "document-marked";
    private static final String DECIDED = "decided";
    private static final String WITHDRAWN = "withdrawn";
    private static final String LOOKED_AT = "looked-at";

    private record Nothing() {}

    private record Advance(Stage to, @Nullable String note) {}

    private record Request(UUID request, @Nullable UUID dependant, DocumentKind kind, String wanted, LocalDate dueOn) {}

    private record Supply(UUID request) {}

    private record Marking(UUID document, Mark mark, String reason) {}

    private record Verdict(Decision decision, String reason) {}

    private final JsonMapper json;

    EventJson(@Qualifier("stored") JsonMapper json) {
        this.json = json;
    }

    String type(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Filed _ -> FILED;
            case CaseEvent.Advanced _ -> ADVANCED;
            case CaseEvent.DocumentRequested _ -> DOCUMENT_REQUESTED;
            case CaseEvent.DocumentSupplied _ -> DOCUMENT_SUPPLIED;
            case CaseEvent.DocumentMarked _ -> DOCUMENT_MARKED;
            case CaseEvent.Decided _ -> DECIDED;
            case CaseEvent.Withdrawn _ -> WITHDRAWN;
            case CaseEvent.LookedAt _ -> LOOKED_AT;
        };
    }

    String details(CaseEvent event) {
        return json.writeValueAsString(
                switch (event) {
                    case CaseEvent.Filed _, CaseEvent.Withdrawn _, CaseEvent.LookedAt _ -> new Nothing();
                    case CaseEvent.Advanced e -> new Advance(e.to(), e.note());
                    case CaseEvent.DocumentRequested e -> request(e);
                    case CaseEvent.DocumentSupplied e -> new Supply(e.request().value());
                    case CaseEvent.DocumentMarked e -> new Marking(e.document().value(), e.mark(), e.reason());
                    case CaseEvent.Decided e -> new Verdict(e.decision(), e.reason());
                });
    }

    CaseEvent read(CaseEventRow row) {
        var at = row.at();
        var by = row.by();
        return switch (row.type()) {
            case FILED -> new CaseEvent.Filed(at, by);
            case WITHDRAWN -> new CaseEvent.Withdrawn(at, by);
            case LOOKED_AT -> new CaseEvent.LookedAt(at, by);
            case ADVANCED -> {
                var advance = details(row, Advance.class);
                yield new CaseEvent.Advanced(at, by, advance.to(), advance.note());
            }
            case DOCUMENT_REQUESTED -> {
                var asked = details(row, Request.class);
                yield new CaseEvent.DocumentRequested(
                        at, by, new RequestId(asked.request()), slot(asked), asked.wanted(), asked.dueOn());
            }
            case DOCUMENT_SUPPLIED ->
                new CaseEvent.DocumentSupplied(
                        at, by, new RequestId(details(row, Supply.class).request()));
            case DOCUMENT_MARKED -> {
                var marking = details(row, Marking.class);
                yield new CaseEvent.DocumentMarked(
                        at, by, new DocumentId(marking.document()), marking.mark(), marking.reason());
            }
            case DECIDED -> {
                var verdict = details(row, Verdict.class);
                yield new CaseEvent.Decided(at, by, verdict.decision(), verdict.reason());
            }
            default ->
                throw new IllegalStateException("event %d of %s is of the unknown type %s"
                        .formatted(row.sequence(), row.applicationId(), row.type()));
        };
    }

    private <T> T details(CaseEventRow row, Class<T> type) {
        return json.readValue(row.details(), type);
    }

    private static Request request(CaseEvent.DocumentRequested asked) {
        var dependant = asked.slot().subject().dependant();
        return new Request(
                asked.request().value(),
                dependant == null ? null : dependant.value(),
                asked.slot().kind(),
                asked.wanted(),
                asked.dueOn());
    }

    private static Slot slot(Request asked) {
        var dependant = asked.dependant();
        var subject = dependant == null ? Subject.APPLICANT : Subject.of(new DependantId(dependant));
        return new Slot(subject, asked.kind());
    }
}
