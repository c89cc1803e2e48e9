package hk.praya.portal.desk;

import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.Stage;

/** Whose turn it is in a case, in the order of the queue. */
enum Turn {
    /** An officer's: a document that was asked for has come, and nothing has been done since. */
    ANSWERED,
    OFFICER,
    APPLICANT,
    /** Nobody's: there is a result, and nothing is waited for. */
    NOBODY;

    static Turn of(CaseHistory history) {
        if (history.stage().isOver()) {
            return NOBODY;
        }
        if (!Answers.to(history).isEmpty()) {
            return ANSWERED;
        }
        return history.openRequests().isEmpty() ? at(history.stage()) : APPLICANT;
    }

    private static Turn at(Stage stage) {
        return switch (stage) {
            case SUBMITTED,
                    ACKNOWLEDGED,
                    PREREQUISITES_CHECK,
                    ASSESSMENT,
                    SELECTION_EXERCISE,
                    SELECTED,
                    EXTENSION_SUBMITTED -> OFFICER;
            case CONSENT_OR_ORIGINALS_REQUESTED, APPROVED_PENDING_PAYMENT, EXTENSION_DUE -> APPLICANT;
            case EVISA_ISSUED, ENTERED, EXTENDED, RIGHT_OF_ABODE_ELIGIBLE, NOT_SELECTED, REFUSED, WITHDRAWN -> NOBODY;
        };
    }
}
