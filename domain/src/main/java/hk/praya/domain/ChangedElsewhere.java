package hk.praya.domain;

/** Something was changed by another tab, person or node between reading and saving; nothing of this save was kept. */
public final class ChangedElsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedElsewhere(String what) {
        super(what);
    }

    public ChangedElsewhere(String what, Throwable cause) {
        super(what, cause);
    }
}
