package hk.praya.domain.casework;

/** How a case is decided. */
public enum Decision {
    SELECTED(Stage.SELECTED),
    NOT_SELECTED(Stage.NOT_SELECTED),
    REFUSED(Stage.REFUSED);

    private final Stage stage;

    Decision(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }
}
