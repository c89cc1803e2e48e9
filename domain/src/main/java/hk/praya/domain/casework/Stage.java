package hk.praya.domain.casework;

import java.util.EnumSet;
import java.util.Set;

/** Where a filed case stands. The names follow the published stages; the Department publishes no list of codes. */
public enum Stage {
    SUBMITTED,
    ACKNOWLEDGED,
    PREREQUISITES_CHECK,
    ASSESSMENT,
    SELECTION_EXERCISE,
    SELECTED,
    NOT_SELECTED,
    REFUSED,
    WITHDRAWN,
    CONSENT_OR_ORIGINALS_REQUESTED,
    APPROVED_PENDING_PAYMENT,
    EVISA_ISSUED,
    ENTERED,
    EXTENSION_DUE,
    EXTENSION_SUBMITTED,
    EXTENDED,
    RIGHT_OF_ABODE_ELIGIBLE;

    /** The stages an officer may move the case to from here; the decisions are not among them. */
    public Set<Stage> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(ACKNOWLEDGED);
            case ACKNOWLEDGED -> EnumSet.of(PREREQUISITES_CHECK);
            case PREREQUISITES_CHECK -> EnumSet.of(ASSESSMENT);
            case ASSESSMENT -> EnumSet.of(SELECTION_EXERCISE);
            case SELECTED -> EnumSet.of(CONSENT_OR_ORIGINALS_REQUESTED, APPROVED_PENDING_PAYMENT);
            case CONSENT_OR_ORIGINALS_REQUESTED -> EnumSet.of(APPROVED_PENDING_PAYMENT);
            case APPROVED_PENDING_PAYMENT -> EnumSet.of(EVISA_ISSUED);
            case EVISA_ISSUED -> EnumSet.of(ENTERED);
            case ENTERED, EXTENDED -> EnumSet.of(EXTENSION_DUE, RIGHT_OF_ABODE_ELIGIBLE);
            case EXTENSION_DUE -> EnumSet.of(EXTENSION_SUBMITTED);
            case EXTENSION_SUBMITTED -> EnumSet.of(EXTENDED);
            case SELECTION_EXERCISE, NOT_SELECTED, REFUSED, WITHDRAWN, RIGHT_OF_ABODE_ELIGIBLE ->
                EnumSet.noneOf(Stage.class);
        };
    }

    /** The decisions that may be taken here. */
    public Set<Decision> decisions() {
        return switch (this) {
            case PREREQUISITES_CHECK, ASSESSMENT -> EnumSet.of(Decision.REFUSED);
            case SELECTION_EXERCISE -> EnumSet.of(Decision.SELECTED, Decision.NOT_SELECTED);
            default -> EnumSet.noneOf(Decision.class);
        };
    }

    /** Whether the result is still to come. */
    public boolean isPending() {
        return compareTo(SELECTION_EXERCISE) <= 0;
    }

    /** Whether nothing more can happen. */
    public boolean isOver() {
        return this == NOT_SELECTED || this == REFUSED || this == WITHDRAWN;
    }
}
