package hk.praya.domain.casework;

import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Slot;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened to a filed case. Nothing that happened is ever changed or taken away. */
public sealed interface CaseEvent {

    Instant at();

    Actor by();

    record Filed(Instant at, Actor by) implements CaseEvent {}

    /** @param note what the officer added for the applicant to read */
    record Advanced(
            Instant at, Actor by, Stage to, @Nullable String note) implements CaseEvent {}

    /** @param wanted what is asked for, in the officer's words */
    record DocumentRequested(Instant at, Actor by, RequestId request, Slot slot, String wanted, LocalDate dueOn)
            implements CaseEvent {}

    record DocumentSupplied(Instant at, Actor by, RequestId request) implements CaseEvent {}

    /** @param reason in the officer's words, for the applicant to read; empty where none is needed */
    record DocumentMarked(Instant at, Actor by, DocumentId document, Mark mark, String reason) implements CaseEvent {}

    /** @param reason in the officer's words, for the applicant to read */
    record Decided(Instant at, Actor by, Decision decision, String reason) implements CaseEvent {}

    record Withdrawn(Instant at, Actor by) implements CaseEvent {}

    /** An officer opened the case. */
    record LookedAt(Instant at, Actor by) implements CaseEvent {}
}
