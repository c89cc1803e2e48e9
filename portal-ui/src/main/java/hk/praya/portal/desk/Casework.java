package hk.praya.portal.desk;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.casework.Mark;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Slot;
import hk.praya.domain.usecase.AdvanceCase;
import hk.praya.domain.usecase.DecideCase;
import hk.praya.domain.usecase.MarkDocument;
import hk.praya.domain.usecase.OpenCase;
import hk.praya.domain.usecase.RequestDocument;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an officer does with a case. Every act is made against the history as the officer saw it; only that a colleague
 * has looked at the case meanwhile does not stand in its way.
 */
@Component
class Casework {

    private static final int TRIES = 4;

    private final OpenCase opening;
    private final RequestDocument requesting;
    private final AdvanceCase advancing;
    private final DecideCase deciding;
    private final MarkDocument marking;
    private final CaseHistories histories;

    Casework(
            OpenCase opening,
            RequestDocument requesting,
            AdvanceCase advancing,
            DecideCase deciding,
            MarkDocument marking,
            CaseHistories histories) {
        this.opening = opening;
        this.requesting = requesting;
        this.advancing = advancing;
        this.deciding = deciding;
        this.marking = marking;
        this.histories = histories;
    }

    /** @throws hk.praya.domain.NotFound if there is no such filed application */
    CaseFile open(AccountId officer, ApplicationId application) {
        for (int attempt = 1; ; attempt++) {
            try {
                return opening.open(officer, application);
            } catch (ChangedElsewhere e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** @throws ChangedElsewhere if the case has moved since it was seen, or is over */
    void request(AccountId officer, CaseHistory seen, Slot slot, String wanted, LocalDate dueOn) {
        act(seen, history -> requesting.request(officer, history, slot, wanted, dueOn));
    }

    /** @throws ChangedElsewhere if the case has moved since it was seen, or cannot move there */
    void advance(AccountId officer, CaseHistory seen, Stage to, @Nullable String note) {
        act(seen, history -> advancing.advance(officer, history, to, note));
    }

    /** @throws ChangedElsewhere if the case has moved since it was seen, or cannot be decided so */
    void decide(AccountId officer, CaseHistory seen, Decision decision, String reason) {
        act(seen, history -> deciding.decide(officer, history, decision, reason));
    }

    /** @throws ChangedElsewhere if the case has moved since it was seen, or is over */
    void mark(AccountId officer, CaseHistory seen, DocumentId document, Mark mark, String reason) {
        act(seen, history -> marking.mark(officer, history, document, mark, reason));
    }

    private void act(CaseHistory seen, Consumer<CaseHistory> act) {
        var history = seen;
        for (int attempt = 1; ; attempt++) {
            try {
                act.accept(history);
                return;
            } catch (ChangedElsewhere e) {
                var now = histories.find(seen.application()).orElseThrow();
                if (attempt == TRIES || now.equals(history) || !isOnlyLookedAtSince(seen, now)) {
                    throw e;
                }
                history = now;
            }
        }
    }

    private static boolean isOnlyLookedAtSince(CaseHistory seen, CaseHistory now) {
        return now.events().stream().skip(seen.events().size()).allMatch(CaseEvent.LookedAt.class::isInstance);
    }
}
