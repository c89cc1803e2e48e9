package hk.praya.portal.status;

import hk.praya.domain.casework.Stage;
import java.util.List;

/** What lies ahead of a stage, as far as it is published. Which result there will be is not said before there is one. */
final class ComingStages {

    private ComingStages() {}

    /** The keys of what comes, in order. */
    static List<String> after(Stage stage) {
        return switch (stage) {
            case SUBMITTED ->
                List.of("ACKNOWLEDGED", "PREREQUISITES_CHECK", "ASSESSMENT", "SELECTION_EXERCISE", "RESULT");
            case ACKNOWLEDGED -> List.of("PREREQUISITES_CHECK", "ASSESSMENT", "SELECTION_EXERCISE", "RESULT");
            case PREREQUISITES_CHECK -> List.of("ASSESSMENT", "SELECTION_EXERCISE", "RESULT");
            case ASSESSMENT -> List.of("SELECTION_EXERCISE", "RESULT");
            case SELECTION_EXERCISE -> List.of("RESULT");
            case SELECTED ->
                List.of("CONSENT_OR_ORIGINALS_REQUESTED", "APPROVED_PENDING_PAYMENT", "EVISA_ISSUED", "ENTERED");
            case CONSENT_OR_ORIGINALS_REQUESTED -> List.of("APPROVED_PENDING_PAYMENT", "EVISA_ISSUED", "ENTERED");
            case APPROVED_PENDING_PAYMENT -> List.of("EVISA_ISSUED", "ENTERED");
            case EVISA_ISSUED -> List.of("ENTERED", "EXTENSION_DUE");
            case ENTERED, EXTENDED -> List.of("EXTENSION_DUE", "RIGHT_OF_ABODE_ELIGIBLE");
            case EXTENSION_DUE -> List.of("EXTENSION_SUBMITTED", "EXTENDED", "RIGHT_OF_ABODE_ELIGIBLE");
            case EXTENSION_SUBMITTED -> List.of("EXTENDED", "RIGHT_OF_ABODE_ELIGIBLE");
            case NOT_SELECTED, REFUSED, WITHDRAWN, RIGHT_OF_ABODE_ELIGIBLE -> List.of();
        };
    }
}
