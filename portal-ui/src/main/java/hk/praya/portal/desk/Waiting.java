package hk.praya.portal.desk;

import hk.praya.domain.casework.CaseEvent.DocumentRequested;
import hk.praya.domain.casework.CaseEvent.DocumentSupplied;
import hk.praya.domain.casework.CaseHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a case waits: whose turn it is, and since when. What needs an officer comes first, then what waits for the
 * applicant, each the longest waiting first; then what is finished, the latest first.
 *
 * @param answers the documents that have come and wait for an officer
 */
record Waiting(CaseHistory history, Turn turn, List<DocumentSupplied> answers, List<DocumentRequested> open)
        implements Comparable<Waiting> {

    private static final Comparator<Waiting> LONGEST_FIRST = Comparator.comparing(Waiting::since);

    static Waiting of(CaseHistory history) {
        return new Waiting(history, Turn.of(history), Answers.to(history), history.openRequests());
    }

    Instant since() {
        return switch (turn) {
            case ANSWERED -> answers.getFirst().at();
            case APPLICANT -> open.isEmpty() ? history.since() : open.getFirst().at();
            case OFFICER, NOBODY -> history.since();
        };
    }

    /** When the first of the open requests is due. */
    Optional<LocalDate> dueOn() {
        return open.stream().map(DocumentRequested::dueOn).min(Comparator.naturalOrder());
    }

    boolean isFinished() {
        return turn == Turn.NOBODY;
    }

    @Override
    public int compareTo(Waiting other) {
        int byTurn = turn.compareTo(other.turn);
        if (byTurn != 0) {
            return byTurn;
        }
        return isFinished() ? LONGEST_FIRST.compare(other, this) : LONGEST_FIRST.compare(this, other);
    }
}
