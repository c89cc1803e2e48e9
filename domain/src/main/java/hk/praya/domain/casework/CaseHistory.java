package hk.praya.domain.casework;

import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.CaseEvent.Advanced;
import hk.praya.domain.casework.CaseEvent.Decided;
import hk.praya.domain.casework.CaseEvent.DocumentMarked;
import hk.praya.domain.casework.CaseEvent.DocumentRequested;
import hk.praya.domain.casework.CaseEvent.DocumentSupplied;
import hk.praya.domain.casework.CaseEvent.Filed;
import hk.praya.domain.casework.CaseEvent.LookedAt;
import hk.praya.domain.casework.CaseEvent.Withdrawn;
import hk.praya.domain.document.DocumentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that happened to a filed case, in order. Where the case stands is read from it and kept nowhere else. */
public record CaseHistory(ApplicationId application, List<CaseEvent> events) {

    public CaseHistory {
        events = List.copyOf(events);
        if (events.isEmpty() || !(events.getFirst() instanceof Filed)) {
            throw new IllegalArgumentException(
                    "the history of %s does not begin with its filing".formatted(application));
        }
    }

    /** The stages that the case has been at, in order; the last is where it stands. */
    public List<Stay> stays() {
        var stays = new ArrayList<Stay>();
        for (var event : events) {
            var stage = entered(event);
            if (stage != null) {
                if (!stays.isEmpty()) {
                    stays.add(stays.removeLast().until(event.at()));
                }
                stays.add(new Stay(stage, event.at(), null));
            }
        }
        return List.copyOf(stays);
    }

    private static @Nullable Stage entered(CaseEvent event) {
        return switch (event) {
            case Filed _ -> Stage.SUBMITTED;
            case Advanced advanced -> advanced.to();
            case Decided decided -> decided.decision().stage();
            case Withdrawn _ -> Stage.WITHDRAWN;
            case DocumentRequested _, DocumentSupplied _, DocumentMarked _, LookedAt _ -> null;
        };
    }

    public Stage stage() {
        return stays().getLast().stage();
    }

    /** Since when the case has been where it stands. */
    public Instant since() {
        return stays().getLast().since();
    }

    /** When a request was answered; empty while it is not. */
    public Optional<Instant> suppliedAt(RequestId request) {
        return events.stream()
                .filter(event -> event instanceof DocumentSupplied supplied
                        && supplied.request().equals(request))
                .map(CaseEvent::at)
                .findFirst();
    }

    /** What an officer has asked for and has not been given; nothing once the case is over. */
    public List<DocumentRequested> openRequests() {
        var open = new ArrayList<DocumentRequested>();
        for (var event : events) {
            if (event instanceof DocumentRequested asked) {
                open.add(asked);
            } else if (event instanceof DocumentSupplied supplied) {
                open.removeIf(asked -> asked.request().equals(supplied.request()));
            }
        }
        return stage().isOver() ? List.of() : open;
    }

    public Optional<DocumentRequested> openRequest(RequestId request) {
        return openRequests().stream()
                .filter(asked -> asked.request().equals(request))
                .findAny();
    }

    /** What officers last made of each document; one that nobody has marked is not in it. */
    public Map<DocumentId, DocumentMarked> marks() {
        var marks = new LinkedHashMap<DocumentId, DocumentMarked>();
        for (var event : events) {
            if (event instanceof DocumentMarked marked) {
                marks.put(marked.document(), marked);
            }
        }
        return marks;
    }

    /** Documents are marked until the case is over. */
    public boolean mayMarkDocuments() {
        return !stage().isOver();
    }

    public boolean mayAdvanceTo(Stage stage) {
        return stage().next().contains(stage);
    }

    public boolean mayDecide(Decision decision) {
        return stage().decisions().contains(decision);
    }

    /** An officer may ask for documents until the case is over. */
    public boolean mayRequestDocuments() {
        return !stage().isOver();
    }

    public boolean mayWithdraw() {
        return stage().isPending();
    }
}
